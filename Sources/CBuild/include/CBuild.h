// What is known only when this is compiled, as text; empty where it is not known.

#ifndef CBUILD_H
#define CBUILD_H

/// The commit that the builder named in the variable SOURCE_COMMIT.
extern const char *const build_told_commit;

/// What HEAD of Git says: a commit or the name of a branch.
extern const char *const build_git_head;

/// The commit of the branch main.
extern const char *const build_git_main;

#endif
