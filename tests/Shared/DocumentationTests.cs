using System.Reflection;
using System.Xml.Linq;

namespace RlsDomain.Tests;

/// <summary>
/// Holds the library that this project tests, whose name it has, to a sentence about every parameter that its users see.
/// The compiler asks for a comment on each member, but for its parameters only where it says something of one of them.
/// </summary>
public class DocumentationTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Parameters_OfEachDocumentedMember_HaveASentence()
    {
        Assembly library = Assembly.Load(typeof(DocumentationTests).Assembly.GetName().Name![..^".Tests".Length]);
        Dictionary<string, XElement> comments = XDocument.Load(Path.ChangeExtension(library.Location, ".xml"))
            .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);
        Type[] types = library.GetExportedTypes();
        Member[] members = [.. types.SelectMany(Members)];
        HashSet<string> owners = [.. types.Select(Name)];

        string[] commented = [.. comments.Keys.Where(id => id[0] is 'M' or 'P' && owners.Contains(OwnerOf(id)))];
        string[] strange = [.. commented.Except(members.Select(member => member.Id))];
        string[] missing =
        [
            .. from member in members
               where member.IsSeen && comments.ContainsKey(member.Id) // What the compiler made itself has no comment.
               let comment = comments[member.Id]
               where comment.Element("inheritdoc") is null
               from name in member.Parameters
               where !comment.Elements().Any(element => (string?)element.Attribute("name") == name && IsSentence(element.Value))
               select $"{member.Id}: {name}",
        ];
        Assert.NotEmpty(commented);
        Assert.True(strange.Length == 0, $"No member has the name of a comment:{Lines(strange)}");
        Assert.True(missing.Length == 0, $"No sentence says what a parameter is:{Lines(missing)}");
    }

    private static bool IsSentence(string text) => text.TrimEnd() is [.., '.'] or [.., '.', ')'];

    private static string Lines(string[] texts) => string.Concat(texts.Select(text => Environment.NewLine + text));

    private static IEnumerable<Member> Members(Type type) =>
    [
        new("T:" + Name(type), IsSeen: true, type.GetGenericArguments().Select(argument => argument.Name)),
        .. type.GetMembers(Declared).OfType<MethodBase>().Select(method => new Member(
            "M:" + Id(method, method.GetParameters()),
            IsSeen(method),
            [.. ArgumentsOf(method).Select(argument => argument.Name), .. Names(method.GetParameters())])),
        .. type.GetProperties(Declared).Select(property => new Member(
            "P:" + Id(property, property.GetIndexParameters()),
            property.GetAccessors(nonPublic: true).Any(IsSeen),
            Names(property.GetIndexParameters()))),
    ];

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static Type[] ArgumentsOf(MemberInfo member) => member is MethodInfo method ? method.GetGenericArguments() : [];

    private static IEnumerable<string> Names(ParameterInfo[] parameters) => parameters.Select(parameter => parameter.Name!);

    private static string OwnerOf(string id)
    {
        string name = id.Split('(')[0];
        return name[2..name.LastIndexOf('.')];
    }

    /// <summary>The name that a member has in the documentation file, behind its kind.</summary>
    private static string Id(MemberInfo member, ParameterInfo[] parameters)
    {
        string arity = ArgumentsOf(member) is { Length: > 0 } arguments ? $"``{arguments.Length}" : "";
        string list = parameters.Length > 0 ? $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})" : "";
        string result = member is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? "~" + Name(conversion.ReturnType) : "";
        return $"{Name(member.DeclaringType!)}.{member.Name.Replace('.', '#')}{arity}{list}{result}";
    }

    private static string Name(Type type) => type switch
    {
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericTypeParameter: true } => $"`{type.GenericParameterPosition}",
        { IsByRef: true } => Name(type.GetElementType()!) + "@",
        { IsArray: true } => Name(type.GetElementType()!) + "[]",
        { IsConstructedGenericType: true } =>
            $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0].Replace('+', '.')}{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}",
        _ => type.FullName!.Replace('+', '.'),
    };

    private sealed record Member(string Id, bool IsSeen, IEnumerable<string> Parameters);
}
