using System;

namespace Riok.Mapperly.Abstractions
{
    [AttributeUsage(AttributeTargets.Class)]
    public class MapperAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public sealed class MapPropertyAttribute : Attribute
    {
        public MapPropertyAttribute(string source, string target) => throw null;
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public sealed class MapperIgnoreTargetAttribute : Attribute
    {
        public MapperIgnoreTargetAttribute(string target) => throw null;
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public sealed class MapperIgnoreSourceAttribute : Attribute
    {
        public MapperIgnoreSourceAttribute(string source) => throw null;
    }
}
