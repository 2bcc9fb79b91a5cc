import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** How far an option of a union is from what the author wrote: another kind of value is farther than any detail. */
function far(issues: readonly Issue[]): number {
  const atTop = issues.some((issue) => issue.path.length === 0 && issue.code !== 'unrecognized_keys');
  const wrongTag = issues.some((issue) => issue.path.length === 1 && issue.code === 'invalid_value');
  return (atTop ? 1000 : 0) + (wrongTag ? 10 : 0) + issues.length;
}

/**
 * Issues without unions: of "one of several shapes" only the shape that the author most likely meant is left, with
 * whole paths. A union of which no shape comes near stays as it is.
 */
export function plainIssues(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const branches = issue.errors.map((branch) =>
      plainIssues(branch.map((one) => ({ ...one, path: [...issue.path, ...one.path] }) as Issue)),
    );
    const depth = issue.path.length;
    const relative = (branch: readonly Issue[]) => branch.map((one) => ({ ...one, path: one.path.slice(depth) }));
    const sorted = branches.toSorted((a, b) => far(relative(a) as Issue[]) - far(relative(b) as Issue[]));
    const nearest = sorted[0] ?? [];
    return far(relative(nearest) as Issue[]) >= 1000 ? [issue] : nearest;
  });
}
