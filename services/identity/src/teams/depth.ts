/** How many teams there are at most from the top of the tree down; `team_path` refuses longer paths. */
export const maximumDepth = 8;
