namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Numbers from <paramref name="Start"/> to <paramref name="End"/>, both included.</summary>
internal readonly record struct ProtoRange(int Start, int End)
{
    /// <summary>Whether a number lies inside.</summary>
    public bool Contains(int number) => Start <= number && number <= End;
}

/// <summary>A message; also what a <c>group</c> declares.</summary>
internal sealed class ProtoMessage : ProtoType
{
    /// <summary>The highest number of a field.</summary>
    public const int MaxNumber = 536870911;

    private ProtoField[]? _byNumber;

    /// <summary>Whether a <c>group</c> declares it.</summary>
    public bool IsGroup { get; set; }

    /// <summary>Whether it stands for the entries of a map field.</summary>
    public bool IsMapEntry { get; set; }

    /// <summary>Every field, also those of oneofs, in the order of the text.</summary>
    public List<ProtoField> Fields { get; } = [];

    public List<ProtoOneof> Oneofs { get; } = [];

    public List<ProtoMessage> Messages { get; } = [];

    public List<ProtoEnum> Enums { get; } = [];

    /// <summary>The fields that an <c>extend</c> inside this message adds to others.</summary>
    public List<ProtoField> Extensions { get; } = [];

    public List<ProtoRange> ReservedRanges { get; } = [];

    public List<string> ReservedNames { get; } = [];

    public List<ProtoRange> ExtensionRanges { get; } = [];

    /// <summary>The fields in the order of their numbers.</summary>
    public ProtoField[] ByNumber => _byNumber ??= Sort();

    /// <summary>The field of a name; null when there is none.</summary>
    public ProtoField? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
                return field;
        }

        return null;
    }

    /// <summary>The field of a number; null when there is none.</summary>
    public ProtoField? Field(int number)
    {
        var (low, high) = (0, ByNumber.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = ByNumber[middle].Number;
            if (found == number)
                return ByNumber[middle];
            if (found < number)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private ProtoField[] Sort()
    {
        var fields = Fields.ToArray();
        for (var index = 1; index < fields.Length; index++)
        {
            if (fields[index - 1].Number <= fields[index].Number)
                continue;
            Array.Sort(fields, static (one, other) => one.Number.CompareTo(other.Number));
            break;
        }

        return fields;
    }
}

/// <summary>Fields of a message of which at most one is set.</summary>
internal sealed class ProtoOneof : ProtoElement
{
    public List<ProtoField> Fields { get; } = [];
}
