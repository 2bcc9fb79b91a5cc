import { isRecord } from './is-record.ts';
import type { Citation } from './source-document.ts';

/** A path into parsed YAML. */
export type ValuePath = readonly (string | number)[];

/** A figure of facts.yaml with the lines of the source that must say it; a unit where the field has one. */
export type StatedFigure = {
  readonly path: ValuePath;
  readonly value: number | string;
  readonly unit: string | undefined;
  readonly lines: readonly number[];
};

/** A place that facts.yaml cites. */
export type StatedPlace = Citation & { readonly path: ValuePath; readonly text: string };

/** A field on which the document is silent, and the points that were read for it. */
export type StatedSilence = { readonly path: ValuePath; readonly points: readonly string[] };

const place = /^(a?\d+(?:\.\d+)?):(\d+)$/;

function children(value: Record<string, unknown> | readonly unknown[]): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}

/** Every place named anywhere under `at`. */
export function statedPlaces(value: unknown, path: ValuePath = [], within = false): StatedPlace[] {
  if (typeof value === 'string' && within) {
    const [, where, line] = place.exec(value) ?? [];
    return where === undefined ? [] : [{ where, line: Number(line), path, text: value }];
  }
  if (!Array.isArray(value) && !isRecord(value)) return [];
  return children(value).flatMap(([key, child]) => statedPlaces(child, [...path, key], within || key === 'at'));
}

/** Every statement that the document is silent. */
export function statedSilences(value: unknown, path: ValuePath = []): StatedSilence[] {
  if (!Array.isArray(value) && !isRecord(value)) return [];
  if (isRecord(value) && value['is'] === 'not-stated' && Array.isArray(value['read'])) {
    return [{ path, points: value['read'].map(String) }];
  }
  return children(value).flatMap(([key, child]) => statedSilences(child, [...path, key]));
}

/** The unit of a number by the name of its field and what stands beside it. */
function unitOfField(key: string | number, beside: Record<string, unknown>): string | undefined {
  if (key === 'mrp' || key === 'hours' || key === 'copies') return key;
  const { unit } = beside;
  if (['at-most', 'at-least', 'exactly', 'value'].includes(String(key)))
    return unit === 'marks' ? 'points' : unit === 'age' ? 'years' : String(unit);
  return undefined;
}

function figuresOfText(
  key: string | number,
  text: string,
  beside: Record<string, unknown>,
): [string | number, string][] {
  if (key === 'open') return [...text.matchAll(/(\d\d):(\d\d)/g)].map(([, h, m]) => [`${Number(h)}:${m}`, 'clock']);
  if ((key === 'from' || key === 'to') && /^(\d{4}-)?\d\d-\d\d$/.test(text)) return [[text, 'date']];
  if (key === 'normative' || key === 'target' || key === 'current') return [[text, 'printed']];
  if (key === 'url' || key === 'telephone' || key === 'email') return [[text, key]];
  if (key === 'appendix' && beside['at'] !== undefined) return [[text, 'appendix']];
  return [];
}

/** Every figure under the nearest `at` above it. */
export function statedFigures(value: unknown, path: ValuePath = [], lines: readonly number[] = []): StatedFigure[] {
  if (Array.isArray(value)) return value.flatMap((child, at) => statedFigures(child, [...path, at], lines));
  if (!isRecord(value)) return [];
  const own = Object.hasOwn(value, 'at') ? statedPlaces(value['at'], [], true).map(({ line }) => line) : lines;
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, key];
    if (key === 'at' || key === 'read') return [];
    if (typeof child === 'number') return [{ path: here, value: child, unit: unitOfField(key, value), lines: own }];
    if (typeof child === 'string') {
      return figuresOfText(key, child, value).map(([figure, unit]) => ({
        path: here,
        value: figure,
        unit,
        lines: own,
      }));
    }
    return statedFigures(child, here, own);
  });
}
