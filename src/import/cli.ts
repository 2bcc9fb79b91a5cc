import { readArguments } from './arguments.ts';
import { documents } from './documents.ts';
import { importDocuments } from './import-documents.ts';

const asked = readArguments(process.argv.slice(2), process.env);
if (typeof asked === 'string') {
  console.error(asked);
  process.exitCode = 1;
} else {
  const { report, errors, code } = importDocuments(asked, documents);
  if (report) console.log(report);
  if (errors) console.error(`\n${errors}`);
  process.exitCode = code;
}
