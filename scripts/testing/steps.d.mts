export function countTests(
  report: string | undefined,
  status: number | null,
): { passed: number; failed: number };
export function listFailures(report: string | undefined): string[];
