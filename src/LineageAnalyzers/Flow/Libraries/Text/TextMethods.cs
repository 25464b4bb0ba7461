using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Text;

/// <summary>
/// Texts and the values that are written as texts. Only what hands a value on as it is, or joins several, stands here: whatever else .NET does with a text
/// is computed from it.
/// </summary>
internal static class TextMethods
{
    private static readonly string[] Views = ["System.Span`1", "System.ReadOnlySpan`1", "System.Memory`1", "System.ReadOnlyMemory`1"];

    private static readonly TypeTables Tables = new TypeTables()
        .With("System.String", new MethodTable()
            .With(Same, "Clone", "Copy", "Intern", "IsInterned", "ToString")
            .With(Joined, "Concat", "Join"))
        .With("System.MemoryExtensions", new MethodTable().With(static call => call.Site.Arguments.Length == 1 ? call.Source : null, "AsMemory", "AsSpan"))
        .With(Views, new MethodTable()
            .With(static call => DataTypes.IsText(call.SourceType) ? call.Source : null, "ToString")
            .With(static call => DataTypes.IsText(call.SourceType) ? call.Source : call.Memory.Copy(call.Source, call.ResultType), "ToArray")
            .With(static call => DataTypes.IsText(call.SourceType) ? null : call.Collection(call.Items), "Slice"))
        .With("System.Convert", new MethodTable().With(static call => call.Site.TypeOf(0)?.SpecialType == SpecialType.System_String ? call.Source : null, "ToString"))
        .With("System.Nullable`1", new MethodTable().With(static call => call.Source.Or(call.Given("defaultValue")), "GetValueOrDefault"))
        .With("System.Object", new MethodTable()
            .With(static call => call.Source.Objects.IsEmpty && !call.Source.IsEmpty ? Computed(call) : null, "ToString")
            .With(static call => call.Memory.Copy(call.Source), "MemberwiseClone")
            .With(TypeOf, "GetType"))
        .With("System.Exception", new MethodTable().With(TypeOf, "GetType"))
        .With("System.ICloneable", new MethodTable().With(static call => call.Memory.Copy(call.Source), "Clone"))
        .With("System.Text.StringBuilder", new MethodTable()
            .Exposing(Appended, "Append", "AppendFormat", "AppendJoin", "AppendLine", "Insert", "Replace")
            .With(Same, "EnsureCapacity", "Remove")
            .With(Whole, "ToString")
            .With(Cleared, "Clear"));

    /// <summary>What a method does; null when that is to compute something, or not known.</summary>
    public static LibraryMethod? Find(IMethodSymbol method)
    {
        // A record writes its members down.
        if (method is { Name: "ToString", IsImplicitlyDeclared: true, Parameters.IsEmpty: true, ContainingType.IsRecord: true })
            return new LibraryMethod(Computed) { Exposes = true };
        return Tables.Find(method);
    }

    private static FlowValue? Same(LibraryCall call) => call.Source;

    // Types are written in the code.
    private static FlowValue? TypeOf(LibraryCall call) => FlowValue.From(Origin.Of(FlowSource.Constant, null, null));

    private static FlowValue? Computed(LibraryCall call) => call.Memory.Text(FlowTransformation.Transformation, call.Source);

    private static FlowValue? Joined(LibraryCall call)
    {
        if (!HoldsSequence(call.Site))
            return null;
        var (memory, site) = (call.Memory, call.Site);
        return call.Memory.Text(FlowTransformation.Aggregation, site.Arguments.Select((argument, index) =>
            DataTypes.ItemOf(site.TypeOf(index), out _) is null ? argument : memory.Items(argument, site.TypeOf(index))));
    }

    // Several arguments for a params array are each a value, not the items of a collection.
    private static bool HoldsSequence(CallSite call)
    {
        foreach (var argument in call.Operation.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && DataTypes.ItemOf(call.TypeOf(parameter.Ordinal), out _) is not null)
                return true;
        }

        return false;
    }

    private static FlowValue? Appended(LibraryCall call)
    {
        var word = Accumulation.IsIn(call.Site.Operation, call.Site.Operation.Instance) || call.Site.Name == "AppendJoin" ? FlowTransformation.Aggregation : FlowTransformation.Transformation;
        foreach (var argument in call.Site.Arguments)
            call.Memory.Give(call.Source, Accumulation.Of(call.Memory.Text(FlowTransformation.Transformation, argument), word, call.Caller.IsItem));
        return call.Source;
    }

    // What a writer has put into it as one.
    private static FlowValue? Whole(LibraryCall call)
    {
        var content = StreamMethods.Content(call.Memory, call.Source);
        return call.Site.Arguments.IsEmpty && content.Origins.IsEmpty && !content.Objects.IsEmpty ? content : null;
    }

    private static FlowValue? Cleared(LibraryCall call)
    {
        call.Memory.Clear(call.Source);
        return call.Source;
    }
}
