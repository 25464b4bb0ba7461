namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild 18.6 and later that a task may run beside others in one process. MSBuild knows the attribute by its name alone, so a
/// copy works with the older MSBuild that this assembly is compiled against.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
