import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { projectRoot } from './root.ts';

/** What a step brought: how many checks passed and failed, and what it said. */
export interface Outcome {
  passed: number;
  failed: number;
  output: string;
}

/** One step of `npm test`. */
export interface Step {
  name: string;
  run: () => Promise<Outcome>;
  /** Lines of the output worth showing when all is well. */
  show?: RegExp;
}

/** A program that ended: its exit code, everything it printed, and how long it ran. */
export interface Ended {
  code: number;
  output: string;
  seconds: number;
}

/**
 * Runs a program of Node from the project's folder and keeps what it prints.
 *
 * @param args the program and its arguments
 * @param env variables added to ours
 * @param onStart called with the id of the process
 */
export function run(args: string[], env: Record<string, string> = {}, onStart?: (pid: number) => void): Promise<Ended> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid) onStart?.(child.pid);
    let output = '';
    child.stdout.on('data', (bytes) => (output += bytes));
    child.stderr.on('data', (bytes) => (output += bytes));
    child.on('close', (code) => resolve({ code: code ?? 1, output, seconds: (performance.now() - began) / 1000 }));
  });
}

/** A step that is one program, which passes or fails as a whole. */
export function program(name: string, args: string[], env: Record<string, string> = {}): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await run(args, env);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

/** Numbers of passed and failed tests in a report of Vitest or of Playwright. */
export function countsOf(report: string): { passed: number; failed: number } {
  const read = JSON.parse(report);
  if ('stats' in read) return { passed: read.stats.expected + read.stats.flaky, failed: read.stats.unexpected };
  return { passed: read.numPassedTests, failed: read.numFailedTests };
}

/**
 * A step of many tests, counted from the report that the program writes.
 *
 * @param report path of the report
 */
export function suite(step: Step, report: string): Step {
  return {
    ...step,
    run: async () => {
      const outcome = await step.run();
      let counts = { passed: 0, failed: 0 };
      try {
        counts = countsOf(readFileSync(report, 'utf8'));
      } catch {
        // The program fell before its report; its output says why.
      }
      // A program that fails without a failed test (a file that does not load) has still failed.
      return { ...outcome, ...counts, failed: Math.max(counts.failed, outcome.failed) };
    },
  };
}
