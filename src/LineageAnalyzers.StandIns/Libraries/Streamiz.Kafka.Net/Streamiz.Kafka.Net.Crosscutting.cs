using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.Crosscutting;

public class Bytes : IEquatable<Bytes>, IComparable<Bytes>
{
    protected Bytes(byte[] bytes) => throw null;
    public virtual byte[] Get { get; }
    public virtual int CompareTo(Bytes other) => throw null;
    public bool Equals(Bytes other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static Bytes Wrap(byte[] bytes) => throw null;
}
