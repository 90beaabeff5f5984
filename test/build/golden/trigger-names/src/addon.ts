/** @trigger */
export function onOpened(): void {}

/** @menu */
export function onInstall(): void {}
