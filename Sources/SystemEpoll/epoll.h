// Swift's Glibc module leaves this header of the system out.
#include <sys/epoll.h>
