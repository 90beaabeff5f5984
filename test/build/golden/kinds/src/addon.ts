/** Says nothing of its kind. */
export function openPlanner(): void {}

/**
 * @menu
 * @endpoint
 */
export function buildPlan(): void {}
