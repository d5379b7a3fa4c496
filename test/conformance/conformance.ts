/**
 * `npm run conformance -- FOLDER`: holds everything the platform can answer against the vendor's OpenAPI files in that
 * folder (oai_api_v2010.json and its siblings). Fails when an answer differs and no waiver says why.
 */
import { readSpecifications } from './specification.ts';
import { writeCopies } from './copies.ts';
import { missedBy, takeTour } from './tour.ts';
import { createValidator } from './validator.ts';
import { WAIVERS } from './waivers.ts';

const words = process.argv.slice(2).filter((each) => each !== '--');
const folder = words.find((each) => each !== '--copy');
if (folder === undefined || folder === '--help') {
  console.log('npm run conformance -- FOLDER [--copy]');
  console.log('  FOLDER holds oai_api_v2010.json and its siblings');
  console.log('  --copy writes what the tests need of them into test/messaging/openapi');
  process.exit(folder === undefined ? 2 : 0);
}

const exchanges = takeTour();
const specifications = readSpecifications(folder);
const findings = exchanges.map(createValidator(specifications));
const wrong = findings.filter(({ complaints }) => complaints.length > 0);
for (const { exchange, complaints } of wrong) {
  console.log(`${exchange.method} ${exchange.host}${exchange.path} -> ${exchange.status}`);
  for (const complaint of new Set(complaints)) console.log(`    ${complaint}`);
}
const missed = missedBy(exchanges);
for (const route of missed) console.log(`never answered with success: ${route}`);
const used = new Set(findings.flatMap(({ waived }) => waived.map(({ waiver }) => waiver)));
for (const waiver of WAIVERS) {
  const count = findings.filter(({ waived }) =>
    waived.some((each) => each.waiver === waiver),
  ).length;
  console.log(`waived in ${count} answers: ${waiver.path.source}  ${waiver.reason}`);
}
const refused = exchanges.filter(({ status }) => status >= 400).length;
console.log(
  `${exchanges.length} answers (${refused} refusals): ${findings.length - wrong.length} valid, ${wrong.length} not; ${used.size} of ${WAIVERS.length} waivers used`,
);
if (words.includes('--copy')) writeCopies(specifications, exchanges);
process.exitCode = wrong.length + missed.length > 0 ? 1 : 0;
