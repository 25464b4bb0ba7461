using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>That code tells a container which class it gives for a service.</summary>
/// <param name="Service">The service, by its original definition.</param>
/// <param name="Class">The class.</param>
/// <param name="Key">The key; null for none.</param>
/// <param name="IsTransient">Whether everybody who asks gets an object of its own.</param>
internal sealed record ServiceRegistration(ISymbol Service, INamedTypeSymbol Class, string? Key, bool IsTransient);
