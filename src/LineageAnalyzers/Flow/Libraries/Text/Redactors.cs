using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Text;

/// <summary>
/// Redactors of Microsoft.Extensions.Compliance. They mask, but for the one that does nothing: where a value is such a one, alone or among others, or where a
/// provider may give it for the class of data that is asked for.
/// </summary>
internal sealed class Redactors
{
    /// <summary>Where they are.</summary>
    public const string Namespace = "Microsoft.Extensions.Compliance.Redaction";

    private const string Null = "NullRedactor";

    private readonly Lazy<RedactorChoices> _choices;
    private readonly LibraryMethod _provided;

    public Redactors(SourceModels models)
    {
        _choices = new(() => new RedactorChoices(models));
        _provided = new LibraryMethod(Provided);
    }

    /// <summary>Whether a type is the redactor that does nothing.</summary>
    public static bool IsNull(ITypeSymbol? type) => type is { Name: Null } && NamespaceNames.Of(type) == Namespace;

    /// <summary>What a method does; null when it gives no redactor.</summary>
    public LibraryMethod? Find(IMethodSymbol method) =>
        method is { Name: "GetRedactor", ContainingType: { Name: "IRedactorProvider" or "NullRedactorProvider" } type } && NamespaceNames.Of(type) == Namespace ? _provided : null;

    /// <summary>What a redactor does that a call is given.</summary>
    public static RedactorEffect EffectOf(FlowValue redactor, LibraryCall call)
    {
        var memory = call.Memory;
        var nulls = redactor.Objects.Count(id => IsNull(memory.State.Object(id).Type)) + redactor.Origins.Count(IsNull);
        var others = redactor.Objects.Length + redactor.Origins.Count(static origin => !origin.IsConstant) - nulls;
        return nulls == 0 ? RedactorEffect.Masks : others == 0 ? RedactorEffect.Nothing : RedactorEffect.NotKnown;
    }

    // NullRedactor.Instance is a member of a library, and no object that was made here.
    private static bool IsNull(Origin origin) => origin.Root is SourceRoot { Member: { } member } && member.Contains($".{Null}.");

    private FlowValue? Provided(LibraryCall call)
    {
        var type = call.Site.Method.ContainingAssembly.GetTypeByMetadataName($"{Namespace}.{Null}");
        var effect = call.Site.Method.ContainingType.Name == "NullRedactorProvider" ? RedactorEffect.Nothing : _choices.Value.For(call.Site.Operation.Arguments.FirstOrDefault()?.Value);
        if (effect == RedactorEffect.Masks || type is null)
            return null;
        var nothing = call.Memory.Made(type);
        return effect == RedactorEffect.Nothing ? nothing : nothing.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, MemberNames.Of(call.Site.Method.OriginalDefinition), call.Site.Place)));
    }
}
