// Validates OpenAPI 3.1 documents: the document against the specification's own schema, every example against its schema.
//   npm ci && node validate.mjs FILE…      prints a line a document; exit code 1 if one has a fault
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const most = 5;
let failed = false;
for (const file of process.argv.slice(2)) {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  const faults = valid ? [] : [errors].flat().map((error) => JSON.stringify(error));
  const counts = { operations: 0, components: Object.keys(document.components?.schemas ?? {}).length, examples: 0 };
  const ajv = addFormats.default(new Ajv2020.default({ strict: false, allErrors: true, validateFormats: true }));
  ajv.addSchema(document, 'document');
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      counts.operations++;
      const bodies = [['requestBody', operation.requestBody], ...Object.entries(operation.responses).map(([status, response]) => [`responses/${status}`, response])];
      for (const [place, body] of bodies) {
        for (const [type, media] of Object.entries(body?.content ?? {})) {
          if (!('example' in media)) continue;
          counts.examples++;
          const pointer = ['paths', path, method, ...place.split('/'), 'content', type, 'schema'].map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
          const validate = ajv.compile({ $ref: `document#/${pointer}` });
          if (!validate(media.example)) faults.push(`${method} ${path} ${place}: ${ajv.errorsText(validate.errors)}`);
        }
      }
    }
  }
  failed ||= faults.length > 0;
  console.log(`${file}: ${counts.operations} operations, ${counts.components} components, ${counts.examples} examples, ${faults.length} faults`);
  for (const fault of faults.slice(0, most)) console.log('  ' + fault.slice(0, 300));
}
process.exit(failed ? 1 : 0);
