using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Records.Protobuf;

/// <summary>
/// Finds the declaration of a message that protoc generated a class from. The class's <c>Descriptor</c> says which message of which
/// <c>…Reflection</c> class it is, and that class holds the file as Base64 text.
/// </summary>
internal sealed class ProtobufDescriptors(SourceModels models)
{
    private const string DescriptorMember = "Descriptor";
    private const string ReflectionSuffix = "Reflection";

    private readonly SourceTexts _texts = new(models);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ProtobufFile?> _files = new(SymbolEqualityComparer.Default);

    /// <summary>The declaration; null when neither source nor metadata tells it.</summary>
    public ProtobufMessage? Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Getter(type, cancellationToken) is not ElementAccessExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: DescriptorMember } owner } list,
                ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: int index } }],
            })
        {
            return FromMetadata(type, cancellationToken);
        }

        if (models.ModelAt(owner)?.GetSymbolInfo(owner.Expression, cancellationToken).Symbol is not INamedTypeSymbol declaring)
            return null;
        var messages = list.Name.Identifier.ValueText switch
        {
            "MessageTypes" => FileOf(declaring, cancellationToken)?.Messages,
            // The outer class is a proper container of this one, so this ends.
            "NestedTypes" when IsInside(type, declaring) => Of(declaring, cancellationToken)?.Nested,
            _ => null,
        };
        return index >= 0 && index < messages?.Length ? messages.Value[index] : null;
    }

    /// <summary>The Base64 text in a <c>…Reflection</c> class, and the member that stands for it; null for any other type.</summary>
    public (ISymbol Member, string Text)? TextOf(INamedTypeSymbol reflection, CancellationToken cancellationToken)
    {
        if (!reflection.Name.EndsWith(ReflectionSuffix, StringComparison.Ordinal)
            || reflection.GetMembers(DescriptorMember).FirstOrDefault() is not IPropertySymbol { IsStatic: true } descriptor)
        {
            return null;
        }

        foreach (var constructor in reflection.StaticConstructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                foreach (var node in reference.SeenSyntax(cancellationToken).DescendantNodes())
                {
                    if (node is InvocationExpressionSyntax
                        {
                            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromBase64String" },
                            ArgumentList.Arguments: [{ Expression: var argument }],
                        })
                    {
                        return _texts.Read(argument, cancellationToken) is { } text ? (descriptor, text) : null;
                    }
                }
            }
        }

        return PublishedFacts.Find(PublishedFacts.ProtobufDescriptor, descriptor) is { } published ? (descriptor, published) : null;
    }

    /// <summary>The file that declares the message and those that it imports; null when they are not told.</summary>
    public ProtobufSchema? SchemaOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (Of(type, cancellationToken) is not { } message)
            return null;
        foreach (var candidate in ReflectionsBeside(type))
        {
            if (FileOf(candidate, cancellationToken) is not { Messages: { IsEmpty: false } messages } file || NameIn(messages, message) is not { } name)
                continue;
            if (TextOf(candidate, cancellationToken)?.Text is not { } text)
                return null;
            var imports = new SortedDictionary<string, string>(StringComparer.Ordinal);
            AddImports(candidate, file, imports, cancellationToken);
            var fullName = file.Package.Length == 0 ? name : $"{file.Package}.{name}";
            return new ProtobufSchema(text, ReferenceEquals(messages[0], message) ? null : fullName, imports.Select(import => new SchemaImport(import.Key, import.Value)).ToEquatableArray());
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> ReflectionsBeside(INamedTypeSymbol type) =>
        type.ContainingNamespace.GetTypeMembers().Where(candidate => candidate.Name.EndsWith(ReflectionSuffix, StringComparison.Ordinal));

    // The name without the package; null when the message is not among these or inside of them.
    private static string? NameIn(ImmutableArray<ProtobufMessage> messages, ProtobufMessage message)
    {
        foreach (var candidate in messages)
        {
            if (ReferenceEquals(candidate, message))
                return candidate.Name;
            if (NameIn(candidate.Nested, message) is { } inside)
                return $"{candidate.Name}.{inside}";
        }

        return null;
    }

    // Source names the classes of the imports; in metadata they are looked for beside, where protoc puts files of one namespace.
    private void AddImports(INamedTypeSymbol reflection, ProtobufFile file, SortedDictionary<string, string> imports, CancellationToken cancellationToken)
    {
        foreach (var candidate in NamedImports(reflection, cancellationToken).Concat(ReflectionsBeside(reflection)))
        {
            if (FileOf(candidate, cancellationToken) is not { } imported || !file.Imports.Contains(imported.Path) || imports.ContainsKey(imported.Path)
                || TextOf(candidate, cancellationToken)?.Text is not { } text)
                continue;
            imports.Add(imported.Path, text);
            AddImports(candidate, imported, imports, cancellationToken);
        }
    }

    private IEnumerable<INamedTypeSymbol> NamedImports(INamedTypeSymbol reflection, CancellationToken cancellationToken) =>
        from constructor in reflection.StaticConstructors
        from reference in constructor.DeclaringSyntaxReferences
        from node in reference.SeenSyntax(cancellationToken).DescendantNodes()
        where node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromGeneratedCode" } }
        from access in ((InvocationExpressionSyntax)node).ArgumentList.Arguments.Skip(1).Take(1).SelectMany(list => list.DescendantNodes()).OfType<MemberAccessExpressionSyntax>()
        where access.Name.Identifier.ValueText == DescriptorMember
        let imported = models.ModelAt(access)?.GetSymbolInfo(access.Expression, cancellationToken).Symbol as INamedTypeSymbol
        where imported is not null
        select imported;

    private ProtobufFile? FileOf(INamedTypeSymbol reflection, CancellationToken cancellationToken)
    {
        if (_files.TryGetValue(reflection, out var known))
            return known;
        var file = TextOf(reflection, cancellationToken) is { } found ? ProtobufDescriptorReader.Read(found.Text) : null;
        return _files.GetOrAdd(reflection, file);
    }

    private static ExpressionSyntax? Getter(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var member in type.GetMembers(DescriptorMember))
        {
            if (!member.IsStatic || member.DeclaringSyntaxReferences.FirstOrDefault()?.SeenSyntax(cancellationToken) is not PropertyDeclarationSyntax property)
                continue;
            var accessor = property.AccessorList?.Accessors.FirstOrDefault(candidate => candidate.IsKind(SyntaxKind.GetAccessorDeclaration));
            return property.ExpressionBody?.Expression
                ?? accessor?.ExpressionBody?.Expression
                ?? (accessor?.Body?.Statements is [ReturnStatementSyntax returned] ? returned.Expression : null);
        }

        return null;
    }

    private static bool IsInside(INamedTypeSymbol type, INamedTypeSymbol outer)
    {
        for (var current = type.ContainingType; current is not null; current = current.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, outer))
                return true;
        }

        return false;
    }

    // In metadata there is no getter to read: the message is found by its name in a file that the assembly tells.
    private ProtobufMessage? FromMetadata(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!type.DeclaringSyntaxReferences.IsEmpty)
            return null;
        var names = new Stack<string>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.Name != "Types" || !current.IsStatic)
                names.Push(current.Name);
        }

        var outermost = names.Pop();
        foreach (var candidate in type.ContainingNamespace.GetTypeMembers())
        {
            if (!candidate.Name.EndsWith(ReflectionSuffix, StringComparison.Ordinal) || FileOf(candidate, cancellationToken) is not { } file)
                continue;
            var message = file.Messages.FirstOrDefault(declared => declared.Name == outermost);
            foreach (var name in names)
                message = message?.Nested.FirstOrDefault(declared => declared.Name == name);
            if (message is not null && NumbersAgree(type, message))
                return message;
        }

        return null;
    }

    private static bool NumbersAgree(INamedTypeSymbol type, ProtobufMessage message)
    {
        var numbers = ProtobufProperties.ByNumber(type);
        return message.Fields.Length == numbers.Count && message.Fields.All(field => numbers.ContainsKey(field.Number));
    }
}
