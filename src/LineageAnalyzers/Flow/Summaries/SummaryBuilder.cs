using System.Collections.Immutable;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>Puts into words what is found in memory when a method has run.</summary>
/// <param name="memory">The memory after the run.</param>
internal sealed class SummaryBuilder(Memory memory)
{
    private const int MostLevels = 8;
    private const int MostParts = 256;

    private readonly Stack<int> _under = new();
    private int _parts;

    /// <summary>What the method does.</summary>
    /// <param name="method">The method.</param>
    /// <param name="returned">What it returns.</param>
    /// <param name="outputs">What is in its parameters that give something back.</param>
    /// <param name="made">The object that a constructor made; empty for any other method.</param>
    /// <param name="report">What was reported while it ran.</param>
    /// <exception cref="SummaryNotTellableException">It cannot be told.</exception>
    public MethodSummary Build(IMethodSymbol method, FlowValue returned, IEnumerable<(int Position, FlowValue Value)> outputs, FlowValue made, FlowReport report) => new()
    {
        Result = method.ReturnsVoid ? SummaryValue.None : Value(returned, DataTypes.ResultOf(method), 0),
        Outputs = outputs.Select(output => (output.Position, Value(output.Value, method.Parameters[output.Position].Type, 0))).ToImmutableArray(),
        Writes = Made(method, made).Concat(Writes()).ToImmutableArray(),
        Reads = report.GivenReads
            .Where(read => read.Use != ReadUse.Whole || MayHaveFields(read.Field, method))
            .Select(read => new SummaryRead(read.Field, read.Use))
            .ToImmutableArray(),
        Effects = report.GivenFlows
            .Where(flow => flow.To.Sink is not null)
            .Select(flow => new SummaryEffect(flow.From, flow.To.Sink!.Value, flow.To.Member, flow.Place))
            .ToImmutableArray(),
    };

    // A text that is handed on as one is read where it is taken.
    private static bool MayHaveFields(Origin origin, IMethodSymbol method)
    {
        if (origin.Root is not ParameterRoot { Position: >= 0 and var position } || origin.Path.IndexOfAny(['[', '{']) >= 0)
            return true;
        var type = method.Parameters[position].Type;
        foreach (var name in origin.Path.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (TypeOf(SummaryNames.Find(type, name)) is not { } inner)
                return true;
            type = inner;
        }

        return DataTypes.IsObject(type) || type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object };
    }

    private IEnumerable<SummaryWrite> Made(IMethodSymbol method, FlowValue made)
    {
        foreach (var id in made.Objects)
        {
            _under.Push(id);
            var written = Content(memory.State.Object(id), method.ContainingType, 0);
            _under.Pop();
            if (!written.IsEmpty)
                yield return new SummaryWrite(Origin.Of(new ParameterRoot(ParameterRoot.This), null), written);
        }
    }

    // What is written into an object that stands for one of the caller, under each path that leads to it. Of the items of a collection, some may be left as they were.
    private IEnumerable<SummaryWrite> Writes()
    {
        var given = memory.Changed.Where(memory.IsGiven).OrderBy(id => id).Select(id => (Id: id, Content: memory.State.Object(id))).Where(known => !known.Content.IsIntact || IsHiddenWritten(known.Content)).ToList();
        var paths = given.SelectMany(known => known.Content.Base).GroupBy(origin => origin).ToDictionary(group => group.Key, group => group.Count());
        foreach (var (id, content) in given)
        {
            _under.Push(id);
            var written = Content(content, content.Type, 0);
            _under.Pop();
            foreach (var target in content.Base)
            {
                var isOne = content.Base.Length == 1 && paths[target] == 1 && target.Path.IndexOf(']') < 0 && target.Path.IndexOf('}') < 0;
                yield return new SummaryWrite(target, isOne ? written : written with { Members = written.Members.Select(member => member with { IsCertain = false }).ToImmutableArray() });
            }
        }
    }

    private static bool IsHiddenWritten(HeapObject content) => content.Hidden.Any(member => member.Value.IsWritten);

    private SummaryValue Value(FlowValue value, ITypeSymbol? declared, int level)
    {
        if (value.IsEmpty)
            return SummaryValue.None;
        Spend(level);
        var origins = value.Origins.Select(Told).ToList();
        // Which function it may be cannot be told.
        if (!value.Functions.IsEmpty)
            origins.Add(Origin.Of(FlowSource.Unknown, null, null));
        var objects = new List<SummaryObject>();
        foreach (var id in value.Objects)
        {
            var content = memory.State.Object(id);
            if (memory.IsGiven(id))
                origins.AddRange(content.Base);
            else
                objects.Add(Object(id, content, declared, level));
        }

        return new SummaryValue(origins.Distinct().ToImmutableArray(), objects.ToImmutableArray());
    }

    private SummaryObject Object(int id, HeapObject content, ITypeSymbol? declared, int level)
    {
        // An object that holds itself has no end.
        if (_under.Contains(id))
            throw new SummaryNotTellableException();
        _under.Push(id);
        var copied = content is { IsCopy: true, Base: [{ Root: GivenRoot, Transformation: FlowTransformation.Identity, IsMasked: false } original] } ? original : null;
        var told = Content(content, content.Type ?? declared, level) with
        {
            Type = content.Type is not null && SymbolEqualityComparer.Default.Equals(content.Type, declared) ? null : TypeText.Of(content.Type) ?? TypeText.Unnamed,
            CopyOf = copied,
            Base = copied is null ? content.Base.Select(Told).Distinct().ToImmutableArray() : ImmutableArray<Origin>.Empty,
            IsLeft = content is { IsMade: false, Base.IsEmpty: true },
        };
        _under.Pop();
        return told;
    }

    private SummaryObject Content(HeapObject content, ITypeSymbol? type, int level) => new()
    {
        Members = content.Members.Where(member => member.Value.IsWritten).Select(member => Member(SummaryNames.Of(member.Key), member.Value, TypeOf(member.Key, type), level))
            .Concat(content.Hidden.Where(member => member.Value.IsWritten).Select(member => Member(member.Key, member.Value, null, level)))
            .ToImmutableArray(),
        Items = Value(content.Items, DataTypes.ItemOf(type, out _), level + 1),
        Entries = content.Entries.Select(entry => (entry.Key, Value(entry.Value, DataTypes.ItemOf(type, out _), level + 1))).ToImmutableArray(),
        Held = Value(content.Held, null, level + 1),
        IsLeft = !content.Held.IsEmpty && !content.IsMade,
    };

    private SummaryMember Member(string name, MemberValue member, ITypeSymbol? type, int level) => new(name, Value(member.Value, type, level + 1), member.IsCertain);

    // Members are kept by their definition; the type at hand may say more.
    private static ITypeSymbol? TypeOf(ISymbol member, ITypeSymbol? type) => TypeOf(SummaryNames.Find(type, SummaryNames.Of(member)));

    private static ITypeSymbol? TypeOf(ISymbol? member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    // A record that the library itself consumes is no business of its caller's manifest.
    private static Origin Told(Origin origin) => origin.Root is ConsumedRoot
        ? Origin.Of(FlowSource.Unknown, null, null).By(origin.Transformation)
        : origin;

    private void Spend(int level)
    {
        if (level > MostLevels || ++_parts > MostParts)
            throw new SummaryNotTellableException();
    }
}
