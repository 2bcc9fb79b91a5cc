import { describe, expect, it } from 'vitest';
import { flowOf } from '#regulations/flow.ts';
import { textWidth } from '#regulations/wrap-label.ts';

const steps = [
  { actor: 'Өтініш беруші', action: 'ХҚО-ға өтініш тапсырды' },
  { actor: 'ХҚО инспекторы', action: 'өтінішті тіркеп, жинақтау бөліміне берді' },
  { actor: undefined, action: 'дайын құжатты ХҚО-ға жіберді' },
  { actor: 'ХҚО инспекторы', action: 'анықтаманы өтініш берушінің қолына берді' },
  { actor: 'ХҚО инспекторы', action: 'журналға жазды' },
];
const flow = flowOf(steps, 'Орындаушы аталмаған');

describe('flowOf', () => {
  it('has a column for each actor, the last for steps without one', () => {
    const [apply, register, unnamed, issue, note] = flow.stops.map(({ x }) => x);
    expect(flow.columns).toEqual([apply, register, unnamed]);
    expect([issue, note]).toEqual([register, register]);
    expect(flow.stops.map(({ named }) => named)).toEqual([true, true, false, true, true]);
  });

  it('writes number and actor first, then what is done', () => {
    const words = flow.stops.map(({ lines }) => ({
      who: lines
        .filter(({ strong }) => strong)
        .map(({ text }) => text)
        .join(' '),
      what: lines
        .filter(({ strong }) => !strong)
        .map(({ text }) => text)
        .join(' '),
    }));
    expect(words[1]).toEqual({ who: '2. ХҚО инспекторы', what: steps[1]?.action });
    expect(words[2]?.who).toBe('3. Орындаушы аталмаған');
  });

  it('keeps every line inside the drawing and below the one before', () => {
    const lines = flow.stops.flatMap((stop) => stop.lines);
    expect(lines.filter(({ text }) => flow.textX + textWidth(text) * flow.em > flow.width)).toEqual([]);
    expect(lines.map(({ y }) => y)).toEqual(lines.map(({ y }) => y).sort((a, b) => a - b));
    expect(lines.at(-1)!.y).toBeLessThan(flow.height);
    expect(flow.textX).toBeGreaterThan(flow.columns.at(-1)!);
  });

  it('leads from each stop to the next, straight down within a column', () => {
    expect(flow.ways).toHaveLength(steps.length - 1);
    const last = flow.stops.at(-1)!;
    expect(flow.ways.at(-1)).toBe(`M${last.x} ${flow.stops[3]!.y + 8}V${last.y - 9}`);
    expect(flow.ways[0]).toContain(`H${flow.stops[1]!.x}V`);
  });

  it('draws one step, and none', () => {
    expect(flowOf(steps.slice(0, 1), '–').ways).toEqual([]);
    expect(flowOf([], '–')).toMatchObject({ columns: [], stops: [], ways: [] });
  });
});
