using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LineageAnalyzers.Architecture.Tests;

/// <summary>An assembly of ours as a file: what it references and which of its types use which.</summary>
internal sealed class CompiledAssembly : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    public CompiledAssembly(string path)
    {
        _file = new PEReader([.. File.ReadAllBytes(path)]);
        _metadata = _file.GetMetadataReader();
    }

    /// <summary>The simple names of the assemblies that it references.</summary>
    public IEnumerable<string> References => _metadata.AssemblyReferences.Select(handle => _metadata.GetString(_metadata.GetAssemblyReference(handle).Name));

    /// <summary>Whether it has a strong name.</summary>
    public bool IsSigned => !_metadata.GetAssemblyDefinition().PublicKey.IsNil;

    public void Dispose() => _file.Dispose();

    /// <summary>Each use of a type of this assembly by another one: in a signature, a base, an attribute or a method's code.</summary>
    public IEnumerable<TypeUse> Uses()
    {
        foreach (var handle in _metadata.TypeDefinitions)
        {
            var uses = new TypeUseCollector(_metadata);
            var type = _metadata.GetTypeDefinition(handle);
            uses.Add(type.BaseType);
            uses.AddAttributes(type.GetCustomAttributes());
            uses.AddConstraints(type.GetGenericParameters());
            foreach (var implemented in type.GetInterfaceImplementations())
                uses.Add(_metadata.GetInterfaceImplementation(implemented).Interface);
            foreach (var field in type.GetFields().Select(_metadata.GetFieldDefinition))
            {
                field.DecodeSignature(uses, default);
                uses.AddAttributes(field.GetCustomAttributes());
            }

            foreach (var method in type.GetMethods().Select(_metadata.GetMethodDefinition))
            {
                method.DecodeSignature(uses, default);
                uses.AddAttributes(method.GetCustomAttributes());
                uses.AddConstraints(method.GetGenericParameters());
                if (method.RelativeVirtualAddress != 0)
                    uses.AddBody(_file.GetMethodBody(method.RelativeVirtualAddress));
            }

            var user = NameOf(handle);
            foreach (var used in uses.Types.Select(NameOf).Where(used => used != user))
                yield return new TypeUse(user, used);
        }
    }

    // A nested type counts as the one that it stands in.
    private TypeName NameOf(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        return outer.IsNil ? new TypeName(_metadata.GetString(type.Namespace), _metadata.GetString(type.Name)) : NameOf(outer);
    }
}

/// <summary>A type by its names.</summary>
internal sealed record TypeName(string Namespace, string Name)
{
    public override string ToString() => $"{Namespace}.{Name}";
}

/// <summary>That one type uses another one.</summary>
internal sealed record TypeUse(TypeName User, TypeName Used)
{
    public override string ToString() => $"{User} uses {Used}";
}
