// The little of Papa Parse that is used here. The published types reference Node's, which would give every file of
// `shared/` a `process` and a `Buffer` that it must not have.
declare module 'papaparse/papaparse.js' {
  type ParseError = { readonly type: string; readonly code: string; readonly row?: number };
  const papa: {
    parse: (
      text: string,
      config: { readonly delimiter: string; readonly newline: '\n'; readonly quoteChar: string },
    ) => { readonly data: string[][]; readonly errors: readonly ParseError[] };
  };
  export = papa;
}
