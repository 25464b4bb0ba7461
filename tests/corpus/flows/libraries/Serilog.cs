using System;

namespace Serilog
{
    public interface ILogger
    {
        void Information(string messageTemplate, params object[] propertyValues);
        void Warning(string messageTemplate, params object[] propertyValues);
        void Error(Exception exception, string messageTemplate, params object[] propertyValues);
        ILogger ForContext(string propertyName, object value, bool destructureObjects = false);
    }

    public static class Log
    {
        public static ILogger Logger { get => throw null; set => throw null; }
        public static void Information(string messageTemplate, params object[] propertyValues) => throw null;
        public static void Warning(string messageTemplate, params object[] propertyValues) => throw null;
    }
}
