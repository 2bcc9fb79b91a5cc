import type { Office } from './schema.ts';
import type { StatedHours } from './stated-hours.ts';

/** What an office does in a service: takes applications, makes the document, hears complaints. */
type ServicePart = { readonly name: string; readonly hours: readonly StatedHours[] };

/** A service in which an office takes part, as its page shows it. */
export type OfficeService = {
  readonly href: string;
  readonly name: string;
  /** The act of the service is no longer in force. */
  readonly repealed: boolean;
  /** Year of the document that states the hours. */
  readonly year: string;
  readonly parts: readonly ServicePart[];
};

/** A service by its document, with the parts that offices take in it. */
export type ServiceParts = {
  readonly service: Omit<OfficeService, 'parts'>;
  readonly parts: readonly (ServicePart & { readonly takes: (office: Office) => boolean })[];
};

/** The services in which an office takes part, with what it does and when, those in force first. */
export function servicesOfOffice(office: Office, services: readonly ServiceParts[]): OfficeService[] {
  const found = services.flatMap(({ service, parts }) => {
    const own = parts.filter((part) => part.takes(office)).map(({ name, hours }) => ({ name, hours }));
    return own.length === 0 ? [] : [{ ...service, parts: own }];
  });
  return found.sort((a, b) => Number(a.repealed) - Number(b.repealed));
}

/** Services in which an office does the same at the same hours by documents of one year. */
export type ServiceGroup = Pick<OfficeService, 'repealed' | 'year' | 'parts'> & {
  readonly services: readonly Pick<OfficeService, 'href' | 'name'>[];
};

/** A row of an appendix, an appendix or a point of a document; nothing of it for a title. */
export type SourcePlace =
  { readonly appendix: string; readonly row?: number } | { readonly point: string } | Readonly<Record<string, never>>;

/** Where a document names the office; without `href` when the document has no page here. */
export type SourceLink = {
  readonly document: string;
  /** Year of its act; none when the document has no page here. */
  readonly year?: string;
  readonly where: SourcePlace;
  readonly href?: string;
};

/**
 * The services of an office by what it does in them and when, so that hours that several services share are said once.
 * Groups stand in the order of their first services; of those in force, and of those repealed, the ones with hours come
 * first: there the office serves, in the others it hears complaints or helps.
 */
export function groupServices(services: readonly OfficeService[]): ServiceGroup[] {
  const groups = Map.groupBy(services, ({ repealed, year, parts }) => JSON.stringify([repealed, year, parts]));
  const inOrder = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { repealed, year, parts } = first;
    return [{ repealed, year, parts, services: group.map(({ href, name }) => ({ href, name })) }];
  });
  const withoutHours = ({ parts }: ServiceGroup) => parts.every(({ hours }) => hours.length === 0);
  return inOrder.sort(
    (a, b) => Number(a.repealed) - Number(b.repealed) || Number(withoutHours(a)) - Number(withoutHours(b)),
  );
}
