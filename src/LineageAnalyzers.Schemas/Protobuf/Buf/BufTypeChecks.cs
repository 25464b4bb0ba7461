namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The rules about types and labels of fields.</summary>
internal static class BufTypeChecks
{
    private const string SeeWire = " Only types that are written in the same way can take each other's place.";
    private const string SeeWireJson = " Only types that are written in the same way, also in JSON, can take each other's place.";

    public static void SameType(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            if (KindOf(before) != KindOf(after))
                ReportKind(comparison, before, after, "");
            else if (!HaveSameTypeName(comparison, before, after))
                ReportTypeName(comparison, before, after);
        }
    }

    public static void WireCompatibleType(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            var (was, now) = (KindOf(before), KindOf(after));
            if (was == ProtoKind.String && now == ProtoKind.Bytes)
                continue;
            if (WireGroup(was) != WireGroup(now))
                ReportKind(comparison, before, after, SeeWire);
            else if (!HaveSameTypeName(comparison, before, after) && !(now == ProtoKind.Enum && IsWidened(before, after)))
                ReportTypeName(comparison, before, after);
        }
    }

    public static void WireJsonCompatibleType(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            var (was, now) = (KindOf(before), KindOf(after));
            if (WireJsonGroup(was) != WireJsonGroup(now))
                ReportKind(comparison, before, after, SeeWireJson);
            else if (!HaveSameTypeName(comparison, before, after) && !(now == ProtoKind.Enum && IsWidened(before, after)))
                ReportTypeName(comparison, before, after);
        }
    }

    public static void SameCardinality(BufComparison comparison) => CompareCardinality(comparison, static cardinality => cardinality);

    public static void WireCompatibleCardinality(BufComparison comparison) =>
        CompareCardinality(comparison, static cardinality => cardinality switch { "map" => "repeated", _ => Plain(cardinality) });

    public static void WireJsonCompatibleCardinality(BufComparison comparison) => CompareCardinality(comparison, Plain);

    private static string Plain(string cardinality) => cardinality.StartsWith("optional", StringComparison.Ordinal) ? "optional" : cardinality;

    private static void CompareCardinality(BufComparison comparison, Func<string, string> group)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            var (was, now) = (CardinalityOf(before), CardinalityOf(after));
            if (group(was) != group(now) && !BufFieldChecks.AreMapEntries(before, after))
                comparison.Report(after, before, $"{BufFieldWords.Of(after)} changed cardinality from \"{was}\" to \"{now}\".");
        }
    }

    private static string CardinalityOf(ProtoField field)
    {
        if (field.Map is not null)
            return "map";
        if (field.Label == ProtoLabel.Repeated)
            return "repeated";
        if (field.IsRequired)
            return "required";
        return HasPresence(field) ? "optional with explicit presence" : "optional with implicit presence";
    }

    private static bool HasPresence(ProtoField field) =>
        !field.Type.Kind.IsScalar() || field.Oneof is not null || field.Extended is not null
        || (field.Label == ProtoLabel.Optional && field.File.Syntax == ProtoSyntax.Proto3 && field.Parent is not ProtoMessage { IsMapEntry: true })
        || field.Features.Presence != ProtoPresence.Implicit;

    // A message that is written as groups are is one.
    private static ProtoKind KindOf(ProtoField field)
    {
        var isEntry = field.Map is not null || field.Parent is ProtoMessage { IsMapEntry: true };
        return field.Type.Kind == ProtoKind.Message && !isEntry && field.Features.IsDelimited ? ProtoKind.Group : field.Type.Kind;
    }

    private static bool HaveSameTypeName(BufComparison comparison, ProtoField before, ProtoField after) =>
        comparison.Before.TypeNameOf(before) == comparison.After.TypeNameOf(after);

    // An enum of the same short name may take another's place when it has all of its values.
    private static bool IsWidened(ProtoField before, ProtoField after)
    {
        var (was, now) = ((ProtoEnum)before.Type.Target!, (ProtoEnum)after.Type.Target!);
        var values = new HashSet<(string, int)>(now.Values.Select(value => (value.Name, value.Number)));
        return was.Name == now.Name && was.Values.TrueForAll(value => values.Contains((value.Name, value.Number)));
    }

    private static void ReportKind(BufComparison comparison, ProtoField before, ProtoField after, string hint) => comparison.Report(
        after.File, after.Type.Span, before.File, $"{BufFieldWords.Of(after)} changed type from \"{Word(before)}\" to \"{Word(after)}\".{hint}");

    private static void ReportTypeName(BufComparison comparison, ProtoField before, ProtoField after) => comparison.Report(
        after.File,
        after.Type.Span,
        before.File,
        $"{BufFieldWords.Of(after)} changed type from \"{comparison.Before.TypeNameOf(before)}\" to \"{comparison.After.TypeNameOf(after)}\".");

    private static string Word(ProtoField field)
    {
        var kind = KindOf(field);
        return kind == ProtoKind.Group && field.File.Syntax != ProtoSyntax.Proto2 ? "message (delimited encoding)" : kind.Word();
    }

    private static ProtoKind WireGroup(ProtoKind kind) => kind switch
    {
        ProtoKind.Int64 or ProtoKind.UInt32 or ProtoKind.UInt64 or ProtoKind.Bool => ProtoKind.Int32,
        ProtoKind.SInt64 => ProtoKind.SInt32,
        _ => WireJsonGroup(kind),
    };

    private static ProtoKind WireJsonGroup(ProtoKind kind) => kind switch
    {
        ProtoKind.UInt32 => ProtoKind.Int32,
        ProtoKind.UInt64 => ProtoKind.Int64,
        ProtoKind.SFixed32 => ProtoKind.Fixed32,
        ProtoKind.SFixed64 => ProtoKind.Fixed64,
        _ => kind,
    };
}
