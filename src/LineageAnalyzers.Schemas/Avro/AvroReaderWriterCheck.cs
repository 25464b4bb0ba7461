using System.Globalization;
using System.Runtime.CompilerServices;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>
/// Whether a reader can always read what a writer wrote: the check of Apache Avro for Java (class SchemaCompatibility, 1.12), its
/// order, its paths and its oddities included. A pair of types is judged once; a pair met again while it is judged counts as fine.
/// A result is null when there is no problem.
/// </summary>
internal sealed class AvroReaderWriterCheck
{
    // Records that hold others several times can have more problems than there are atoms; nobody reads the ten-thousandth.
    private const int MostProblems = 10_000;

    // Above this, comparing every branch of a union with every other costs too much.
    private const int ManyBranches = 100;

    private readonly AvroLocation _location = new();
    private readonly AvroSchema _root;
    private bool? _hasFieldAliases;
    private Dictionary<long, List<SchemaChange>?>? _judged;
    private SchemaChange? _ambiguous;

    private AvroReaderWriterCheck(AvroSchema root) => _root = root;

    /// <summary>Every problem, depth first in the order of the reader's fields; of very many the first.</summary>
    public static IReadOnlyList<SchemaChange> Run(AvroSchema reader, AvroSchema writer)
    {
        var check = new AvroReaderWriterCheck(reader);
        var problems = check.Judge(reader, writer);

        // Java gives up with an exception here, and a registry calls the pair incompatible for that one reason.
        if (check._ambiguous is not null)
            return [check._ambiguous];
        return problems ?? (IReadOnlyList<SchemaChange>)[];
    }

    private List<SchemaChange>? Judge(AvroSchema reader, AvroSchema writer)
    {
        // Only named types are shared, so only a pair with one of them can come up twice.
        if (reader is not AvroNamed && writer is not AvroNamed)
            return Compare(reader, writer);
        var pair = PairOf(reader, writer);
        _judged ??= [];
        if (_judged.TryGetValue(pair, out var known))
            return known;
        _judged.Add(pair, null);
        var result = Compare(reader, writer);
        if (result is not null)
            _judged[pair] = result;
        return result;
    }

    private static long PairOf(AvroSchema reader, AvroSchema writer) => ((long)reader.Ordinal << 32) | (uint)writer.Ordinal;

    private List<SchemaChange>? Compare(AvroSchema reader, AvroSchema writer)
    {
        if (reader.Type != writer.Type)
            return CompareDifferent(reader, writer);
        switch (reader.Type)
        {
            case AvroType.Array:
                return Inside("items", ((AvroArray)reader).Items, ((AvroArray)writer).Items);
            case AvroType.Map:
                return Inside("values", ((AvroMap)reader).Values, ((AvroMap)writer).Values);
            case AvroType.Fixed:
                return CompareFixed((AvroFixed)reader, (AvroFixed)writer);
            case AvroType.Enum:
                return CompareEnums((AvroEnum)reader, (AvroEnum)writer);
            case AvroType.Record:
                return CompareRecords((AvroRecord)reader, (AvroRecord)writer);
            case AvroType.Union:
                return CompareUnions((AvroUnion)reader, (AvroUnion)writer);
            default:
                return null;
        }
    }

    private List<SchemaChange>? CompareDifferent(AvroSchema reader, AvroSchema writer)
    {
        if (writer is AvroUnion several)
            return ReadEveryBranch(reader, several);
        if (reader is AvroUnion union)
        {
            foreach (var branch in union.BranchSlots)
            {
                if (!(union.BranchSlots.Length > ManyBranches && IsHopeless(branch, writer)) && JudgeAnew(branch, writer) is null)
                    return null;
            }

            return MissingBranch(writer);
        }

        return IsPromoted(reader.Type, writer.Type) ? null : TypeMismatch(reader, writer);
    }

    private List<SchemaChange>? ReadEveryBranch(AvroSchema reader, AvroUnion writer)
    {
        List<SchemaChange>? result = null;
        for (var index = 0; index < writer.BranchSlots.Length; index++)
        {
            _location.Push(index);
            result = Merge(result, Judge(reader, writer.BranchSlots[index]));
            _location.Pop();
        }

        return result;
    }

    private List<SchemaChange>? CompareUnions(AvroUnion reader, AvroUnion writer)
    {
        List<SchemaChange>? result = null;
        for (var index = 0; index < writer.BranchSlots.Length; index++)
        {
            _location.Push(index);
            if (JudgeAnew(reader, writer.BranchSlots[index]) is not null)
                result = Merge(result, MissingBranch(writer.BranchSlots[index]));
            _location.Pop();
        }

        return result;
    }

    // A branch with another name never fits, unless the pair is met again while it is judged. A full comparison would still find an alias that
    // fits twice, where Java gives up, and keep the place of its first problem.
    private bool IsHopeless(AvroSchema branch, AvroSchema writer) =>
        branch is AvroNamed named && writer is AvroNamed written && branch.Type == writer.Type && !HaveSameName(named, written)
        && _judged?.ContainsKey(PairOf(branch, writer)) != true && !(_hasFieldAliases ??= AvroFieldAliases.AnyIn(_root));

    private List<SchemaChange>? JudgeAnew(AvroSchema reader, AvroSchema writer)
    {
        var before = _location.StartAnew();
        var result = Judge(reader, writer);
        _location.Return(before);
        return result;
    }

    private List<SchemaChange>? Inside(string word, AvroSchema reader, AvroSchema writer)
    {
        _location.Push(word);
        var result = Judge(reader, writer);
        _location.Pop();
        return result;
    }

    private List<SchemaChange>? CompareRecords(AvroRecord reader, AvroRecord writer)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var result = CompareNames(reader, writer);
        foreach (var field in reader.FieldSlots)
        {
            _location.Push(field);
            var written = FindWritten(field, writer);
            if (written is not null)
                result = Merge(result, Inside("type", field.Type, written.Type));
            else if (field.Default is null)
                result = Merge(result, CannotFill(field, writer));
            _location.Pop();
        }

        return result;
    }

    // Java 1.12 compares an enum that has a default of its own with the writer's whole record here, which never fits.
    private List<SchemaChange>? CannotFill(AvroField field, AvroRecord writer) =>
        field.Type is AvroEnum { DefaultSymbol: not null }
            ? Inside("type", field.Type, writer)
            : Problem(AvroRules.ReaderFieldMissingDefault, null, field.Name);

    private AvroField? FindWritten(AvroField field, AvroRecord writer)
    {
        var found = writer.Field(field.Name);
        foreach (var alias in field.Aliases)
        {
            var other = writer.Field(alias);
            if (other is null)
                continue;
            if (found is not null)
                _ambiguous ??= Change(AvroRules.AmbiguousAlias, null, $"reader field {field.Name} matches the writer fields {found.Name} and {other.Name}");
            found = other;
        }

        return found;
    }

    private List<SchemaChange>? CompareFixed(AvroFixed reader, AvroFixed writer)
    {
        var result = CompareNames(reader, writer);
        return reader.Size == writer.Size
            ? result
            : Merge(result, Problem(AvroRules.FixedSizeMismatch, "size", $"expected: {Number(writer.Size)}, found: {Number(reader.Size)}"));
    }

    private List<SchemaChange>? CompareEnums(AvroEnum reader, AvroEnum writer)
    {
        var result = CompareNames(reader, writer);
        if (reader.DefaultSymbol is not null)
            return result;
        List<string>? missing = null;
        foreach (var symbol in writer.Symbols)
        {
            if (!reader.Has(symbol))
                (missing ??= []).Add(symbol);
        }

        if (missing is null)
            return result;
        missing.Sort(StringComparer.Ordinal);
        return Merge(result, Problem(AvroRules.MissingEnumSymbols, "symbols", $"[{string.Join(", ", missing)}]"));
    }

    private List<SchemaChange>? CompareNames(AvroNamed reader, AvroNamed writer) =>
        HaveSameName(reader, writer) ? null : Problem(AvroRules.NameMismatch, "name", $"expected: {writer.FullName}");

    private static bool HaveSameName(AvroNamed reader, AvroNamed writer) => reader.Name == writer.Name || Contains(reader.Aliases, writer.FullName);

    private List<SchemaChange> MissingBranch(AvroSchema writer) =>
        Problem(AvroRules.MissingUnionBranch, null, $"reader union lacking writer type: {AvroTypeNames.Capital(writer.Type)}");

    private List<SchemaChange> TypeMismatch(AvroSchema reader, AvroSchema writer) =>
        Problem(
            AvroRules.TypeMismatch,
            null,
            $"reader type: {AvroTypeNames.Capital(reader.Type)} not compatible with writer type: {AvroTypeNames.Capital(writer.Type)}");

    private List<SchemaChange> Problem(SchemaRule rule, string? last, string message) => [Change(rule, last, message)];

    private SchemaChange Change(SchemaRule rule, string? last, string message) =>
        new() { Kind = rule.Id, Path = _location.Path(last), Field = _location.Field(), Message = message };

    private static bool IsPromoted(AvroType reader, AvroType writer) => reader switch
    {
        AvroType.Long => writer is AvroType.Int,
        AvroType.Float => writer is AvroType.Int or AvroType.Long,
        AvroType.Double => writer is AvroType.Int or AvroType.Long or AvroType.Float,
        AvroType.Bytes => writer is AvroType.String,
        AvroType.String => writer is AvroType.Bytes,
        _ => false,
    };

    private static List<SchemaChange>? Merge(List<SchemaChange>? first, List<SchemaChange>? second)
    {
        if (first is null || second is null)
            return first ?? second;

        // Both may be kept as the result of a pair, so neither is changed.
        var added = Math.Min(second.Count, MostProblems - first.Count);
        if (added <= 0)
            return first;
        var result = new List<SchemaChange>(first.Count + added);
        result.AddRange(first);
        for (var index = 0; index < added; index++)
            result.Add(second[index]);
        return result;
    }

    private static bool Contains(IReadOnlyList<string> texts, string text)
    {
        for (var index = 0; index < texts.Count; index++)
        {
            if (texts[index] == text)
                return true;
        }

        return false;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
