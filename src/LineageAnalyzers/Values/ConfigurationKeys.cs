using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Reads which key of the configuration an expression asks for.</summary>
internal sealed class ConfigurationKeys(ConfigurationSymbols symbols, OriginTracer origins)
{
    /// <summary>The text of a key expression in a frame, as the caller resolves strings; null when it is not one known text.</summary>
    public delegate string? KeyText(IOperation operation, ResolutionFrame? frame);

    /// <summary>
    /// The key that a read of one value asks for: <c>configuration["a:b"]</c>, <c>GetValue&lt;T&gt;("a:b")</c>,
    /// <c>GetConnectionString("a")</c>, <c>GetSection("a:b").Value</c>. False when the expression is no such read; the key is null when it is one
    /// but the key is not known.
    /// </summary>
    public bool TryReadValueKey(IOperation operation, KeyText textOf, ResolutionFrame? frame, CancellationToken cancellationToken, out string? key, out IOperation? fallback)
    {
        fallback = null;
        key = null;
        switch (operation)
        {
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } configuration } indexer
                when symbols.IsConfiguration(configuration.Type) && indexer.Arguments.Length == 1:
                key = Combine(SectionPath(configuration, textOf, frame, cancellationToken), textOf(indexer.Arguments[0].Value, frame));
                return true;
            case IPropertyReferenceOperation { Property.Name: "Value", Instance: { } section } when section.Type.IsOrInherits(symbols.Section):
                key = SectionPath(section, textOf, frame, cancellationToken);
                return true;
            case IInvocationOperation call when IsConfigurationCall(call, out var receiver):
                switch (call.TargetMethod.Name)
                {
                    case "GetValue" when CallArguments.Find(call, "key") is { } name:
                        key = Combine(SectionPath(receiver, textOf, frame, cancellationToken), textOf(name, frame));
                        fallback = CallArguments.Find(call, "defaultValue");
                        return true;
                    case "GetConnectionString" when CallArguments.Find(call, "name") is { } name:
                        key = Combine(Combine(SectionPath(receiver, textOf, frame, cancellationToken), "ConnectionStrings"), textOf(name, frame));
                        return true;
                    case "Get" when call.TargetMethod.TypeArguments.Length == 1:
                        key = SectionPath(receiver, textOf, frame, cancellationToken);
                        return true;
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>
    /// The path of a configuration object from the root, empty for the root itself; null when it is not known. A parameter or member that is an
    /// <c>IConfiguration</c> is taken for the root, unless the frame tells what was handed in: dependency injection gives nothing else.
    /// </summary>
    public string? SectionPath(IOperation configuration, KeyText textOf, ResolutionFrame? frame, CancellationToken cancellationToken)
    {
        var origin = origins.Trace(configuration, cancellationToken);
        while (origin is IParameterReferenceOperation { Parameter: var parameter } && frame?.ArgumentFor(parameter) is { } argument)
            (origin, frame) = (origins.Trace(argument, cancellationToken), frame.Caller);
        if (origin is IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" } call && IsConfigurationCall(call, out var receiver))
        {
            return CallArguments.Find(call, "key") is { } name
                ? Combine(SectionPath(receiver, textOf, frame, cancellationToken), textOf(name, frame))
                : null;
        }

        // What another library gives as IConfiguration reads other files.
        if (origin is IPropertyReferenceOperation { Property.ContainingType: { } giver } && symbols.RootOf(giver) is not null)
            return null;
        return symbols.IsConfiguration(origin.Type) && !origin.Type.IsOrInherits(symbols.Section) ? "" : null;
    }

    /// <summary>The section that <c>section.Bind(instance)</c> or <c>configuration.Bind("section", instance)</c> reads; null when it is not known.</summary>
    public string? TryReadBind(IInvocationOperation bind, KeyText textOf, CancellationToken cancellationToken)
    {
        if (!IsConfigurationCall(bind, out var receiver))
            return null;
        var path = SectionPath(receiver, textOf, null, cancellationToken);
        return CallArguments.Find(bind, "key") is { } key ? Combine(path, textOf(key, null)) : path;
    }

    /// <summary>Two parts of a key; null when one is not known.</summary>
    public static string? Combine(string? path, string? key) => path is null || key is null ? null : path.Length == 0 ? key : $"{path}:{key}";

    private bool IsConfigurationCall(IInvocationOperation call, out IOperation receiver)
    {
        receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : call);
        return !ReferenceEquals(receiver, call) && symbols.IsConfiguration(receiver.Type);
    }
}
