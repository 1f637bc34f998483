"""DNSRecordType, a part of micetro."""

from __future__ import annotations

from enum import StrEnum


class DNSRecordType(StrEnum):
    """Type of a DNS record."""

    A = "A"
    AAAA = "AAAA"
    CNAME = "CNAME"
    MX = "MX"
    NS = "NS"
    PTR = "PTR"
    SOA = "SOA"
    SRV = "SRV"
    TXT = "TXT"
    CAA = "CAA"
    DS = "DS"
    NAPTR = "NAPTR"
    SSHFP = "SSHFP"
    TLSA = "TLSA"
    SPF = "SPF"
    HINFO = "HINFO"
    DNAME = "DNAME"
    LOC = "LOC"
    RP = "RP"
    AFSDB = "AFSDB"
