/* Loaded before the C library: makes writes to files fail while the first byte of the file named by FAULTS says so.
   f: the disk is full; e: writes fail; y: what was written cannot be made to last. FAULTS_IN: only for paths that contain this. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static const volatile char *mode = "-";

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("FAULTS");
    int fd = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0) return;
    void *page = mmap(NULL, 1, PROT_READ, MAP_SHARED, fd, 0);
    if (page != MAP_FAILED) mode = page;
    close(fd);
}

static int is_meant(int fd) {
    struct stat about;
    if (fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)) return 0;
    const char *part = getenv("FAULTS_IN");
    if (!part) return 1;
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strstr(path, part) != NULL;
}

/* The error that a write has now, or 0. */
static int write_fault(int fd) {
    char now = *mode;
    if ((now != 'f' && now != 'e') || !is_meant(fd)) return 0;
    return now == 'f' ? ENOSPC : EIO;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL_OR(fault, call) do { int is = (fault); if (is) { errno = is; return -1; } return call; } while (0)

ssize_t write(int fd, const void *bytes, size_t count) { FAIL_OR(write_fault(fd), REAL(write)(fd, bytes, count)); }
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) { FAIL_OR(write_fault(fd), REAL(pwrite)(fd, bytes, count, at)); }
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) { FAIL_OR(write_fault(fd), REAL(pwrite64)(fd, bytes, count, at)); }
ssize_t writev(int fd, const struct iovec *parts, int count) { FAIL_OR(write_fault(fd), REAL(writev)(fd, parts, count)); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { FAIL_OR(write_fault(fd), REAL(pwritev)(fd, parts, count, at)); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { FAIL_OR(write_fault(fd), REAL(pwritev64)(fd, parts, count, at)); }
int ftruncate(int fd, off_t length) { FAIL_OR(write_fault(fd), REAL(ftruncate)(fd, length)); }
int ftruncate64(int fd, off64_t length) { FAIL_OR(write_fault(fd), REAL(ftruncate64)(fd, length)); }
/* These two return the error itself. */
int posix_fallocate(int fd, off_t at, off_t length) { int is = write_fault(fd); return is ? is : REAL(posix_fallocate)(fd, at, length); }
int posix_fallocate64(int fd, off64_t at, off64_t length) { int is = write_fault(fd); return is ? is : REAL(posix_fallocate64)(fd, at, length); }
int fsync(int fd) { FAIL_OR(*mode == 'y' && is_meant(fd) ? EIO : 0, REAL(fsync)(fd)); }
int fdatasync(int fd) { FAIL_OR(*mode == 'y' && is_meant(fd) ? EIO : 0, REAL(fdatasync)(fd)); }
