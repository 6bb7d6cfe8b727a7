/** What the sources do with texts, as the compiler sees it: the keys they ask for, and words that are written in the code. */
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

export type AskedKey = {
  /** `namespace:path`, without what the language adds for a plural. */
  readonly key: string;
  readonly where: string;
};

export type TextsInCode = {
  readonly asked: readonly AskedKey[];
  /** Strings that look like a whole key, for those that reach their text through a function of their own. */
  readonly mentioned: ReadonlySet<string>;
  /** Calls whose key is only known when the app runs. */
  readonly open: readonly string[];
  readonly written: readonly string[];
};

export function textsInCode(): TextsInCode {
  const asked: AskedKey[] = [];
  const open = new Set<string>();
  const mentioned = new Set<string>();
  const written = new Set<string>();
  const program = programOf('renderer', 'electron');
  const checker = program.getTypeChecker();
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName);
    if (!/^(renderer|electron|shared)\//u.test(path) || path.startsWith('shared/locales/'))
      continue;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) takeCall(node, path);
      if (ts.isStringLiteralLike(node) && /^[\w-]+:[\w.-]+$/u.test(node.text))
        mentioned.add(node.text);
      const words = path.startsWith('shared/') ? undefined : writtenWords(node);
      if (words !== undefined) written.add(`${path}: ${words}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { asked, mentioned, open: [...open], written: [...written] };

  function takeCall(call: ts.CallExpression, path: string): void {
    const [argument] = call.arguments;
    if (argument === undefined || !canBeKey(argument)) return;
    const branded = namespaceOf(checker, call);
    if (branded === undefined) return;
    const namespace = chosenNamespace(call) ?? branded;
    const keys = literalsOf(checker, argument);
    if (keys === undefined) open.add(`${path}: ${argument.getText()}`);
    for (const key of keys ?? [])
      asked.push({ key: key.includes(':') ? key : `${namespace}:${key}`, where: path });
  }
}

/** Both processes as one program: the window's files say which texts there are, and main's then know it too. */
function programOf(...projects: readonly string[]): ts.Program {
  const parsed = projects.map((project) => {
    const read = ts.readConfigFile(join(root, project, 'tsconfig.json'), (name) =>
      ts.sys.readFile(name),
    );
    return ts.parseJsonConfigFileContent(read.config, ts.sys, join(root, project));
  });
  const types = parsed.flatMap(({ options }) => options.types ?? []);
  return ts.createProgram(
    parsed.flatMap(({ fileNames }) => fileNames),
    { ...parsed[0]?.options, types },
  );
}

const canBeKey = (node: ts.Expression): boolean =>
  !(ts.isFunctionLike(node) || ts.isObjectLiteralExpression(node) || ts.isNumericLiteral(node));

/** The namespace of `t(key, { ns: 'common' })`. */
function chosenNamespace({ arguments: [, options] }: ts.CallExpression): string | undefined {
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return undefined;
  const chosen = options.properties.find(
    (one) => ts.isPropertyAssignment(one) && one.name.getText() === 'ns',
  );
  return chosen && ts.isPropertyAssignment(chosen) && ts.isStringLiteral(chosen.initializer)
    ? chosen.initializer.text
    : undefined;
}

/** The first namespace of a function that makes texts; undefined for any other function. */
function namespaceOf(checker: ts.TypeChecker, call: ts.CallExpression): string | undefined {
  const brand = checker.getTypeAtLocation(call.expression).getProperty('$TFunctionBrand');
  if (brand === undefined) return undefined;
  const type = checker.getTypeOfSymbolAtLocation(brand, call);
  return type.isStringLiteral() ? type.value : undefined;
}

/** Every string an expression can be; undefined where the types do not say. A cast says nothing about what is inside. */
function literalsOf(checker: ts.TypeChecker, node: ts.Expression): readonly string[] | undefined {
  if (ts.isParenthesizedExpression(node)) return literalsOf(checker, node.expression);
  if (ts.isAsExpression(node)) return literalsOf(checker, node.expression);
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [literalsOf(checker, node.whenTrue), literalsOf(checker, node.whenFalse)];
    return yes === undefined || no === undefined ? undefined : [...yes, ...no];
  }
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    let found: readonly string[] = [node.head.text];
    for (const { expression, literal } of node.templateSpans) {
      const inner = literalsOf(checker, expression);
      if (inner === undefined) return undefined;
      found = found.flatMap((before) => inner.map((value) => before + value + literal.text));
    }
    return found;
  }
  const type = checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  const literals = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return literals.length === parts.length ? literals : undefined;
}

/** Attributes and properties that are seen or read out. */
const seen =
  /^(label|title|placeholder|description|alt|message|detail|body|buttonLabel|aria-label|aria-description|aria-roledescription)$/u;

function writtenWords(node: ts.Node): string | undefined {
  if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) return node.text.trim();
  if (!ts.isStringLiteralLike(node)) return undefined;
  if (/\p{Script=Han}/u.test(node.text)) return node.text;
  const { parent } = node;
  const named =
    (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) &&
    seen.test(parent.name.getText());
  return named && /\p{L}/u.test(node.text) ? node.text : undefined;
}
