// node schematron.mjs SCHEMA FILE: prints the number of failed assertions and the first messages.
import { readFileSync } from "node:fs";
import { Schema } from "node-schematron";

const text = (path) => readFileSync(path, "utf8").replace(/^\uFEFF/, "").replace(/<\?.*?\?>/g, "");
const [schema, file] = process.argv.slice(2);
const failed = Schema.fromString(text(schema)).validateString(text(file), {});
console.log(failed.length);
for (const { message } of failed.slice(0, 5)) console.error(String(message).replace(/\s+/g, " ").trim());
