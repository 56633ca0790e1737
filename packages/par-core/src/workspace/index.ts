/** What counts for a file by lying near it: configuration, directives, calendars. Reads through what it is handed. */
export { folderOf, isInside, seenFrom } from './paths';
export {
  type NearbyFile,
  NO_SURROUNDINGS,
  type Surroundings,
  type SurroundingsOptions,
  surroundingsOf,
  type WorkspaceFiles,
} from './surroundings';
