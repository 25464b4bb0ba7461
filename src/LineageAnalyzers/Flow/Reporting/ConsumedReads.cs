using System.Collections.Immutable;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Reporting;

/// <summary>Notes which fields of consumed values the code reads, and how. Until a record comes in there is nothing to look for.</summary>
internal sealed class ConsumedReads(FlowReport report)
{
    /// <summary>Whether a record has come in, so that values may hold fields of it.</summary>
    public bool HasBegun { get; private set; } = report.HasConsumed;

    /// <summary>Notes that the code takes records of an endpoint.</summary>
    public void Consume(string endpoint)
    {
        HasBegun = true;
        report.Consume(endpoint);
    }

    /// <summary>Looks for reads from now on, though no record has come in: a method is read for itself.</summary>
    public void Begin() => HasBegun = true;

    /// <summary>Notes that a method of another assembly uses a value.</summary>
    public void Note(FlowValue value, ReadUse use, Memory memory, SourceLocation? place)
    {
        if (use == ReadUse.Whole)
            HandOn([value], memory, place);
        else if (HasBegun)
            AddWhole(value, use, memory, place);
    }

    /// <summary>Notes an access to a member that gave a value.</summary>
    public void Access(IOperation access, FlowValue value, Memory memory, SourceLocation? place)
    {
        if (HasBegun && !(value.Origins.IsEmpty && value.Objects.IsEmpty) && UseOf(access) is { } use)
            AddWhole(value, use, memory, place);
    }

    /// <summary>Notes that a value is read.</summary>
    public void Read(FlowValue value, SourceLocation? place)
    {
        if (HasBegun)
            Add(value.Origins, ReadUse.Read, place);
    }

    /// <summary>Notes that values are handed on as they are, so that each field in them may be read.</summary>
    public void HandOn(IEnumerable<FlowValue> values, Memory memory, SourceLocation? place)
    {
        if (!HasBegun)
            return;
        foreach (var value in values)
        {
            foreach (var origin in value.Origins)
            {
                if (origin.Root is GivenRoot)
                    Add(origin, ReadUse.Whole, place);
            }

            foreach (var content in memory.Reachable(value))
                Add(content.Base, ReadUse.Whole, place);
        }
    }

    /// <summary>Notes that a message is sent, which may hold the text of a consumed record as it came.</summary>
    public void Send(FlowValue message, Memory memory, SourceLocation? place)
    {
        HandOn([message], memory, place);
        if (!HasBegun)
            return;
        foreach (var content in memory.Reachable(message))
        {
            foreach (var member in content.Members)
            {
                foreach (var origin in member.Value.Value.Origins)
                {
                    if (origin is { Path.Length: 0, Root: ConsumedRoot })
                        Add(origin, ReadUse.Whole, place);
                }
            }
        }
    }

    /// <summary>Notes that texts are handed on to code that may read any field of the records that they are.</summary>
    public void HandOnTexts(IEnumerable<FlowValue> values, SourceLocation? place)
    {
        if (!HasBegun)
            return;
        foreach (var value in values)
        {
            foreach (var origin in value.Origins)
            {
                if (origin is { Path.Length: 0, Root: ConsumedRoot { Part: RecordPart.Value } consumed, IsLegible: true, IsMasked: false })
                    report.AddTextRead(consumed, place);
            }
        }
    }

    /// <summary>Notes that values go where their type is not known, so that each field in them may be read, also where the compiler sees no object.</summary>
    public void HandOnUntyped(IReadOnlyCollection<FlowValue> values, Memory memory, SourceLocation? place)
    {
        HandOn(values, memory, place);
        if (!HasBegun)
            return;
        foreach (var origin in values.SelectMany(static value => value.Origins).Where(static origin => origin.Root is ConsumedRoot))
            Add(origin, ReadUse.Whole, place);
    }

    // The value and the objects that it may be, without what these hold.
    private void AddWhole(FlowValue value, ReadUse use, Memory memory, SourceLocation? place)
    {
        Add(value.Origins, use, place);
        foreach (var id in value.Objects)
            Add(memory.State.Object(id).Base, use, place);
    }

    private void Add(ImmutableArray<Origin> origins, ReadUse use, SourceLocation? place)
    {
        foreach (var origin in origins)
            Add(origin, use, place);
    }

    private void Add(Origin origin, ReadUse use, SourceLocation? place)
    {
        if (origin is { Root: GivenRoot, Transformation: FlowTransformation.Identity })
            report.AddRead(origin, use);
        // A record's text is not read before it is parsed.
        else if (origin is { Root: ConsumedRoot { Part: RecordPart.Value } consumed, Transformation: FlowTransformation.Identity }
            && (origin.Path.Length > 0 || use == ReadUse.Whole || !consumed.HasFields))
            report.AddRead(consumed.Endpoint, origin.Path, consumed.IsUntyped && origin.Path.Length == 0 ? ReadUse.Whole : use, place);
    }

    // An object on the way to one of its members is no read of its own; nor is one that is put into a variable, which is followed further.
    private static ReadUse? UseOf(IOperation access)
    {
        var parent = access.Parent;
        var child = access;
        while (parent is IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation)
        {
            if (parent is IConditionalAccessOperation conditional && conditional.Operation == child && DataTypes.IsObject(access.Type))
                return null;
            child = parent;
            parent = parent.Parent;
        }

        switch (parent)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
                when IsConstant(comparison.LeftOperand) || IsConstant(comparison.RightOperand):
            case IIsPatternOperation { Pattern: var pattern } when DataTypes.IsObject(access.Type) || !HasName(pattern):
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } } }:
                return ReadUse.Test;
            // Reading begins with the fields of the tree.
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } when TreeMethods.IsParse(method):
                return null;
            case IDynamicMemberReferenceOperation:
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: var tree } when tree == child && TreeTypes.IsTree(tree!.Type):
                return null;
            case ISwitchOperation or ISwitchExpressionOperation:
            case IConditionalOperation choice when choice.Condition == child:
                return ReadUse.Switch;
            default:
                // A nested generic record is asked for as an object.
                return access.Type?.SpecialType == SpecialType.System_Object && TreeTypes.IsTree(child.Type) || DataTypes.IsObject(access.Type) && (DataTypes.ItemOf(access.Type, out _) is null || TreeTypes.IsTree(access.Type)) ? null : ReadUse.Read;
        }
    }

    // What a pattern gives a name is used under it.
    private static bool HasName(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null } => true,
        IBinaryPatternOperation binary => HasName(binary.LeftPattern) || HasName(binary.RightPattern),
        INegatedPatternOperation negated => HasName(negated.Pattern),
        _ => false,
    };

    private static bool IsConstant(IOperation operation) => operation.ConstantValue.HasValue || operation is IConversionOperation { Operand.ConstantValue.HasValue: true };
}
