using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Akka;

public sealed class Done
{
    public static readonly Done Instance;
    internal Done() => throw null;
}

public sealed class NotUsed : IEquatable<NotUsed>, IComparable<NotUsed>
{
    public static readonly NotUsed Instance;
    public int CompareTo(NotUsed other) => throw null;
    public bool Equals(NotUsed other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    internal NotUsed() => throw null;
}
