#!/bin/sh
# The operator's commands as the service runs: as its user, in its directory, with its settings (/var/lib/ajar/.env) and with
# nothing of the caller's environment. As root:
#   install -m 755 docs/ajar.sh /usr/local/bin/ajar
# then, as root or with sudo: ajar doctor, ajar top, ajar backup --to /var/backups/ajar. Paths are to be given whole, from / on.
umask 077
cd /var/lib/ajar || exit 2
exec runuser -u ajar -- env -i HOME=/var/lib/ajar PATH=/usr/bin:/bin LANG=C.UTF-8 TERM="${TERM:-dumb}" \
  /opt/ajar/.venv/bin/ajar "$@"
