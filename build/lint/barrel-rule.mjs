// A file that only hands on what other files export hides where things are.

/** @type {import('eslint').Rule.RuleModule} */
export const barrelRule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      barrel: 'Import from the file that declares it: no barrels.',
    },
  },
  create(context) {
    return {
      ExportAllDeclaration(node) {
        context.report({ node, messageId: 'barrel' });
      },
      Program(node) {
        const isBarrel =
          node.body.length > 0 &&
          node.body.every((part) => part.type === 'ExportNamedDeclaration' && part.source !== null);
        if (isBarrel) context.report({ node, messageId: 'barrel' });
      },
    };
  },
};
