import { checkContent } from './check-content.ts';
import { readOptions } from './options.ts';
import { reportInWords } from './tell-terminal.ts';

const options = readOptions(process.argv.slice(2), process.env);
const report = checkContent(options.content);
console.log(reportInWords(report, options.language, options.content));
process.exitCode = report.problems.length > 0 ? 1 : 0;
