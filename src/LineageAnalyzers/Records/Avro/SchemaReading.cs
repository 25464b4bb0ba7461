using System.Threading;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Avro;

/// <summary>
/// Finds the schema file behind an expression that gives its text: <c>File.ReadAllText("order.avsc")</c>, a reader of the file, or one of a resource.
/// </summary>
internal static class SchemaReading
{
    /// <summary>The text of the file; null when the expression reads none whose name is a constant.</summary>
    public static SchemaFileText? TextOf(IOperation text, SchemaFiles files, OriginTracer origins, CancellationToken cancellationToken)
    {
        while (origins.Trace(text, cancellationToken) is var origin && !ReferenceEquals(origin, text))
            text = origin;
        return text switch
        {
            IAwaitOperation { Operation: var awaited } => TextOf(awaited, files, origins, cancellationToken),
            IInvocationOperation { TargetMethod: { Name: "ReadAllText" or "ReadAllTextAsync", ContainingType.Name: "File" }, Arguments: [{ Value: var path }, ..] } =>
                Opened(path, files, origins, cancellationToken),
            IInvocationOperation { TargetMethod.Name: "ReadToEnd" or "ReadToEndAsync", Instance: { } reader } => Content(origins.Trace(reader, cancellationToken), files, origins, cancellationToken),
            _ => null,
        };
    }

    // What a reader or a stream gives.
    private static SchemaFileText? Content(IOperation source, SchemaFiles files, OriginTracer origins, CancellationToken cancellationToken) => source switch
    {
        IObjectCreationOperation { Type.Name: "StreamReader", Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } path }, ..] } =>
            Opened(path, files, origins, cancellationToken),
        IObjectCreationOperation { Type.Name: "StreamReader", Arguments: [{ Value: var stream }, ..] } =>
            Content(origins.Trace(stream, cancellationToken), files, origins, cancellationToken),
        IInvocationOperation { TargetMethod: { Name: "OpenText" or "OpenRead", ContainingType.Name: "File" }, Arguments: [{ Value: var path }, ..] } =>
            Opened(path, files, origins, cancellationToken),
        IInvocationOperation { TargetMethod: { Name: "GetManifestResourceStream", Parameters: [.., { Type.SpecialType: SpecialType.System_String } name] } } call =>
            Embedded(call.Arguments.First(argument => argument.Parameter?.Ordinal == name.Ordinal).Value, files, origins, cancellationToken),
        _ => null,
    };

    private static SchemaFileText? Opened(IOperation path, SchemaFiles files, OriginTracer origins, CancellationToken cancellationToken) =>
        PathOf(origins.Trace(path, cancellationToken), origins, cancellationToken) is { } file ? files.Opened(file) : null;

    private static SchemaFileText? Embedded(IOperation name, SchemaFiles files, OriginTracer origins, CancellationToken cancellationToken) =>
        Constant(origins.Trace(name, cancellationToken)) is { } resource ? files.Embedded(resource) : null;

    private static string? PathOf(IOperation path, OriginTracer origins, CancellationToken cancellationToken)
    {
        if (Constant(path) is { } constant)
            return constant;
        if (path is not IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType.Name: "Path" } } combine)
            return null;
        var parts = new List<string>();
        foreach (var part in combine.Arguments.SelectMany(Parts).Select(part => origins.Trace(part, cancellationToken)))
        {
            if (Constant(part) is { } known)
                parts.Add(known);
            else if (parts.Count > 0 || !IsProgramFolder(part))
                return null;
        }

        return parts.Count == 0 ? null : string.Join("/", parts);
    }

    private static IEnumerable<IOperation> Parts(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } items } } ? items.ElementValues : new[] { argument.Value };

    // The folder that a program runs in or lies in, to which a build copies its files.
    private static bool IsProgramFolder(IOperation part) => part switch
    {
        IPropertyReferenceOperation { Property: { Name: "BaseDirectory", ContainingType.Name: "AppContext" or "AppDomain" } } => true,
        IPropertyReferenceOperation { Property: { Name: "CurrentDirectory", ContainingType.Name: "Environment" } } => true,
        IPropertyReferenceOperation { Property.Name: "ContentRootPath" } => true,
        IInvocationOperation { TargetMethod: { Name: "GetCurrentDirectory", ContainingType.Name: "Directory" } } => true,
        _ => false,
    };

    private static string? Constant(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
