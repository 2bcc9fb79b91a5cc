import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

/** The two forms of the land act as the author wrote them. */
export const formFiles = {
  application: read('content/forms/land-use-act-application.yaml'),
  receipt: read('content/forms/land-use-act-payment-receipt.yaml'),
};

/** A fresh copy of the application, to break. */
export const application = (): any => parse(formFiles.application);

/** A fresh copy of the receipt, to break. */
export const receipt = (): any => parse(formFiles.receipt);
