namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>
/// Lists what differs between two schemas, as a Confluent registry lists it: types by name, fields and enum values by number, in its
/// order. Services, options, reserved ranges, extensions and groups are not compared, since a registry does not.
/// </summary>
internal sealed partial class ProtobufDiff
{
    private const int MaxDifferences = 100_000;

    private readonly ProtoSchema _before;
    private readonly ProtoSchema _after;
    private readonly HashSet<ProtoMessage> _open = [];
    private readonly List<string> _path = [];
    private readonly SameImports _sameImports;
    private readonly ProtobufImportWalk _walk = new();
    private List<ProtobufDifference>? _found;

    private ProtobufDiff(ProtoSchema before, ProtoSchema after)
    {
        _before = before;
        _after = after;
        _sameImports = new SameImports(before, after);
    }

    /// <summary>What differs; the update is to read what was written with the original.</summary>
    public static IReadOnlyList<ProtobufDifference> Run(ProtoSchema original, ProtoSchema update)
    {
        var diff = new ProtobufDiff(original, update);
        diff.CompareFiles(original.Root, update.Root);
        diff.ComparePostponed();
        return diff._found ?? (IReadOnlyList<ProtobufDifference>)[];
    }

    private void CompareFiles(ProtoFile before, ProtoFile after)
    {
        if (before.Package != after.Package)
            Add(ProtobufRules.PackageChanged, before, after);
        CompareMessages(before.Messages, after.Messages);
        CompareEnums(before.Enums, after.Enums);
    }

    private void CompareMessages(List<ProtoMessage> before, List<ProtoMessage> after)
    {
        if (before.Count == 0 && after.Count == 0)
            return;

        // What a group declares does not count, neither as a message nor for the places of others.
        (before, after) = (WithoutGroups(before), WithoutGroups(after));
        var (was, now) = (new ElementsByName<ProtoMessage>(before), new ElementsByName<ProtoMessage>(after));
        if (before.Count == 1 && after.Count == 1 && before[0].Name == after[0].Name)
        {
            CompareMessage(before[0].Name, was, now);
            return;
        }

        foreach (var name in JavaHashOrder.Union(before.ConvertAll(static message => message.Name), after.ConvertAll(static message => message.Name)))
            CompareMessage(name, was, now);
    }

    private void CompareMessage(string name, ElementsByName<ProtoMessage> before, ElementsByName<ProtoMessage> after)
    {
        var (was, place) = before.Find(name);
        var (now, newPlace) = after.Find(name);
        _path.Add(name);
        if (now is null)
        {
            Add(ProtobufRules.MessageRemoved, was, null);
        }
        else if (was is null)
        {
            Add(ProtobufRules.MessageAdded, null, now);
        }
        else
        {
            CompareContent(was, now);
            if (place != newPlace)
                Add(ProtobufRules.MessageMoved, was, now);
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private void CompareContent(ProtoMessage before, ProtoMessage after)
    {
        var isFirst = _open.Add(before);
        if (isFirst)
        {
            CompareOneofs(before, after);
            CompareFields(before, after);
        }

        CompareMessages(before.Messages, after.Messages);
        CompareEnums(before.Enums, after.Enums);
        if (isFirst)
            _open.Remove(before);
    }

    private void CompareEnums(List<ProtoEnum> before, List<ProtoEnum> after)
    {
        if (before.Count == 0 && after.Count == 0)
            return;
        var (older, newer) = (new ElementsByName<ProtoEnum>(before), new ElementsByName<ProtoEnum>(after));
        foreach (var name in JavaHashOrder.Union(before.ConvertAll(static type => type.Name), after.ConvertAll(static type => type.Name)))
        {
            var (was, now) = (older.Find(name).Element, newer.Find(name).Element);
            _path.Add(name);
            if (now is null)
                Add(ProtobufRules.EnumRemoved, was, null);
            else if (was is null)
                Add(ProtobufRules.EnumAdded, null, now);
            else
                CompareValues(was, now);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void CompareValues(ProtoEnum before, ProtoEnum after)
    {
        if (HaveEqualValues(before.Values, after.Values))
            return;
        var (older, newer) = (ByNumber(before), ByNumber(after));
        foreach (var number in JavaHashOrder.Union(before.Values.ConvertAll(static value => value.Number), after.Values.ConvertAll(static value => value.Number)))
        {
            older.TryGetValue(number, out var was);
            newer.TryGetValue(number, out var now);
            if (now is null)
                Add(ProtobufRules.EnumConstRemoved, was, null, number);
            else if (was is null)
                Add(ProtobufRules.EnumConstAdded, null, now, number);
            else if (was.Name != now.Name)
                Add(ProtobufRules.EnumConstChanged, was, now, number);
        }
    }

    private static bool HaveEqualValues(List<ProtoEnumValue> before, List<ProtoEnumValue> after)
    {
        if (before.Count != after.Count)
            return false;
        for (var index = 0; index < before.Count; index++)
        {
            if (before[index].Number != after[index].Number || before[index].Name != after[index].Name)
                return false;
        }

        return true;
    }

    // Of several names for one number the last one counts.
    private static Dictionary<int, ProtoEnumValue> ByNumber(ProtoEnum type)
    {
        var values = new Dictionary<int, ProtoEnumValue>(type.Values.Count);
        foreach (var value in type.Values)
            values[value.Number] = value;
        return values;
    }

    private static List<ProtoMessage> WithoutGroups(List<ProtoMessage> messages)
    {
        foreach (var message in messages)
        {
            if (message.IsGroup || message.IsMapEntry)
                return messages.FindAll(static other => !other.IsGroup && !other.IsMapEntry);
        }

        return messages;
    }

    private void Add(ProtobufRule rule, ProtoElement? before, ProtoElement? after, int? number = null)
    {
        var path = $"#/{string.Join("/", _path)}";
        if (number is not null)
            path = FormattableString.Invariant($"{path}/{number}");
        (_found ??= []).Add(new ProtobufDifference(rule, path, before, after));
        if (_found.Count > MaxDifferences)
            throw ProtoFault.At((before ?? after)!.File, (before ?? after)!.Span, $"the schemas differ in more than {MaxDifferences} ways");
    }
}
