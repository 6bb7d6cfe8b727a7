import path from 'node:path';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
// Locale tags are written as BCP 47 writes them.
const locale = /^[a-z]{2}(-[A-Z]{2})?(\.[a-z]+)*$/;

/** A rule of one purpose: file names are kebab-case. */
export const kebabCase = {
  meta: { type: 'suggestion', schema: [], messages: { name: 'Name files in kebab-case.' } },
  create: (context) => ({
    Program(node) {
      const name = path.basename(context.filename);
      if (!kebab.test(name) && !locale.test(name)) context.report({ node, messageId: 'name' });
    },
  }),
};
