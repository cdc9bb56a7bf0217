"""What the operating system refuses, and the way out: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "system.full": (
        "磁盘已满；请腾出空间，或换一个位置",
        "the disk is full; free some space, or choose another place",
    ),
    "system.forbidden": (
        "没有权限；请修改文件或文件夹的权限，或换一个位置",
        "no permission; change that of the file or folder, or choose another place",
    ),
    "system.read-only": (
        "磁盘是只读的；请换一个位置",
        "the disk is read-only; choose another place",
    ),
    "system.folder": (
        "这是文件夹，不是文件；请给出文件名",
        "it is a folder, not a file; name a file",
    ),
    "system.missing": (
        "没有这个文件或文件夹；请检查路径",
        "there is no such file or folder; check the path",
    ),
    "system.no-file": (
        "这不是普通文件；请给出文件名",
        "it is no plain file; name one",
    ),
    "system.loop": (
        "符号链接形成循环；请给出文件本身的路径",
        "its links lead in a circle; name the file itself",
    ),
    "system.long": ("文件名太长；请改短", "the name is too long; shorten it"),
    "system.broken": (
        "磁盘读写出错；请换一个磁盘后重试",
        "the disk fails; try again on another one",
    ),
}
