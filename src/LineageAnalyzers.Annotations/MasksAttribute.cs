using System;

namespace LineageAnalyzers.Annotations;

/// <summary>
/// States that a method makes what it is given unreadable: whoever has only the result cannot tell what went in. A method that hashes, encrypts or replaces
/// does; one that keeps a part of the text does not.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MasksAttribute : Attribute;
