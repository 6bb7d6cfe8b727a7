import type { Failure } from '../../shared/result';

/** One line for standard error: the code, where it stands, and the figures it came with. */
export function refusalLine(failure: Failure): string {
  const { code, index, line, path, issues } = failure;
  const where = [
    index === undefined ? '' : `record ${String(index)}`,
    line === undefined ? '' : `line ${String(line)}`,
    path === undefined || path === '' ? '' : path,
  ].filter((part) => part !== '');
  const why = (issues ?? []).map((issue) => `${issue.path}: ${issue.code}`);
  const figures = Object.entries(failure.detail ?? {}).map(
    ([key, value]) => `${key} ${String(value)}`,
  );
  const more = [...why, ...figures].join(', ');
  return [code, ...where].join(' · ') + (more === '' ? '' : ` (${more})`);
}
