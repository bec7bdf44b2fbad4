// File names are kebab-case words that say what is inside.
import path from 'node:path';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const BANNED_WORDS = ['util', 'helper', 'common', 'misc', 'manager', 'service'];

/** @type {import('eslint').Rule.RuleModule} */
export const fileNameRule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      kebabCase: 'Name this file in kebab-case: "{{name}}".',
      banned: '"{{word}}" says nothing about what is in this file: name it for the domain.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const name = path.basename(context.filename).split('.')[0] ?? '';
        if (!KEBAB_CASE.test(name))
          context.report({ node, messageId: 'kebabCase', data: { name } });
        const word = name.split('-').find((part) => BANNED_WORDS.includes(part.replace(/s$/, '')));
        if (word !== undefined) context.report({ node, messageId: 'banned', data: { word } });
      },
    };
  },
};
