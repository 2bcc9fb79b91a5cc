/** The topics by which the catalogue is divided; each has its name in the messages of the standards. */
export const topics = ['land', 'education', 'agriculture', 'religion', 'address'] as const;
