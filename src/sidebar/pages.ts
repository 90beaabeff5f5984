import { CheckPage } from "./check/check-page";
import { helpPage } from "./help/help";
import { ImportPage } from "./import/import-page";
import { registerPages } from "./later-pages";
import { MondayPage } from "./monday/monday-page";
import { RepairPage } from "./repair/repair-page";
import { SettingsPage } from "./settings/settings-page";
import { SharePage } from "./share/share-page";
import { UndoPage } from "./undo/undo-page";
import { WhatIfPage } from "./what-if/what-if-page";

// The second of the sidebar's two scripts: what it shares with main.ts it finds there (docs/decisions/0021-…).
registerPages((session) => ({
  "what-if": new WhatIfPage(session),
  check: new CheckPage(session),
  import: new ImportPage(session),
  monday: new MondayPage(session),
  repair: new RepairPage(session),
  undo: new UndoPage(session),
  share: new SharePage(session),
  settings: new SettingsPage(session),
  help: helpPage(session),
}));
