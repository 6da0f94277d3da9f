/** Which part of the work `npm test` does; the nightly run does all of it. */
const share = Number(process.env['DIGEST_TEST_SHARE'] ?? 0.1);

/** How often a property is tried: `many` times by night. */
export function runs(many: number): { readonly numRuns: number } {
  return { numRuns: Math.max(10, Math.ceil(many * share)) };
}

/** Some of many generated cases, spread over all of them, the first included; all of them by night. */
export function some<T>(cases: readonly T[], atLeast = 6): readonly T[] {
  const step = Math.max(1, Math.floor(cases.length / Math.max(atLeast, cases.length * share)));
  return cases.filter((_, index) => index % step === 0);
}
