namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>A piece of a text, as offsets: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct ProtoSpan(int Start, int End)
{
    /// <summary>Whether it stands for nothing that is written.</summary>
    public bool IsEmpty => End == 0;
}
