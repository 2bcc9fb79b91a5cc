import type { Step } from './test-step.ts';

/** Lanes run side by side, the steps of a lane one after another. */
export type Stage = Step[][];

/** How a finished step is told. */
interface Result {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

const inSeconds = (seconds: number) => `${seconds.toFixed(1)} s`.padStart(8);

function line({ name, passed, failed, seconds }: Result): string {
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  return `${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(38)} ${inSeconds(seconds)}  ${counts}`;
}

/**
 * Runs the stages in order, telling what starts and how it ends. After the first failing step nothing new is started.
 *
 * @returns whether every step passed; the last line printed is `N passed, N failed`
 */
export async function runStages(stages: readonly Stage[]): Promise<boolean> {
  const began = performance.now();
  const results: Result[] = [];
  const underWay = new Set<string>();
  const failed = () => results.some((result) => result.failed > 0);

  async function runStep(step: Step): Promise<void> {
    const start = performance.now();
    console.log(`       ${step.name} ...`);
    underWay.add(step.name);
    const { output, ...counts } = await step.run();
    underWay.delete(step.name);
    const result = { name: step.name, ...counts, seconds: (performance.now() - start) / 1000 };
    results.push(result);
    const { show } = step;
    const shown =
      result.failed > 0 ? output.trimEnd().split('\n') : output.split('\n').filter((text) => show?.test(text));
    console.log([line(result), ...shown.map((text) => `       ${text}`)].join('\n'));
  }

  async function runLane(lane: Step[]): Promise<void> {
    for (const step of lane) if (!failed()) await runStep(step);
  }

  const ticks = setInterval(() => {
    console.log(`       ${inSeconds((performance.now() - began) / 1000).trim()}: ${[...underWay].join(', ')} ...`);
  }, 30_000);
  for (const stage of stages) await Promise.all(stage.map(runLane));
  clearInterval(ticks);

  const planned = stages.flat(2).length;
  console.log(`\nSummary\n${results.map(line).join('\n')}`);
  if (results.length < planned) console.log(`${planned - results.length} steps were not run.`);
  console.log(`Total time: ${inSeconds((performance.now() - began) / 1000).trim()}`);
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return !failed();
}
