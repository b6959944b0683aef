// How many tests passed and failed, from what each runner reports. A skipped test is neither.

/** JUnit, as ctest writes it. */
export function countCTest(xml) {
  const suite = /<testsuite\b[^>]*>/.exec(xml)?.[0] ?? ''
  const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(suite)?.[1] ?? 0)
  const failed = number('failures') + number('errors')
  return { passed: number('tests') - failed - number('skipped') - number('disabled'), failed }
}

/** A file that could not even be loaded has no tests to fail; it counts as one. */
export function countVitest(json) {
  const report = JSON.parse(json)
  const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length }
}

/** A test that passed only when it was repeated has failed. */
export function countPlaywright(json) {
  const { stats, errors } = JSON.parse(json)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
