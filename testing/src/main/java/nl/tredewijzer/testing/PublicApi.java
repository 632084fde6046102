package nl.tredewijzer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a library offers to others, as lines of text: one for each type and each member that can be used from outside. */
public final class PublicApi {

    private final List<Class<?>> types;

    private PublicApi(List<Class<?>> types) {
        this.types = types.stream().filter(PublicApi::isOpen).toList();
    }

    /** The library that a class comes from: a module, of which the exported packages count. */
    public static PublicApi of(Class<?> type) {
        ModuleReference library =
                ModuleFinder.of(placeOf(type)).findAll().iterator().next();
        Set<String> exported = library.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = library.open();
                Stream<String> files = reader.list()) {
            return new PublicApi(loaded(files, exported, type.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packages of a library that is no module, built here and not packed yet: those of these classes. */
    public static PublicApi ofPackages(Class<?>... one) {
        Path place = placeOf(one[0]);
        Set<String> packages = Arrays.stream(one).map(Class::getPackageName).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(place)) {
            return new PublicApi(loaded(
                    files.map(file -> place.relativize(file).toString().replace('\\', '/')),
                    packages,
                    one[0].getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> loaded(Stream<String> files, Set<String> packages, ClassLoader loader) {
        return files.filter(file -> file.endsWith(".class") && file.contains("/"))
                .filter(file -> !file.endsWith("package-info.class"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
                .<Class<?>>map(name -> load(name, loader))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /**
     * What is broken for those who use what a file holds: lines that are gone, and what is asked in addition of who
     * implements an interface. {@code -Dtredewijzer.api=write} writes the file anew first.
     */
    public Set<String> brokenSince(Path file) throws IOException {
        if ("write".equals(System.getProperty("tredewijzer.api"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines()) + "\n");
        }
        return brokenSince(new LinkedHashSet<>(Files.readAllLines(file)));
    }

    /** The same, of these lines. */
    public Set<String> brokenSince(Set<String> before) {
        Set<String> broken = new TreeSet<>();
        Set<String> now = lines();
        before.stream().filter(line -> !now.contains(line)).forEach(line -> broken.add("gone: " + line));
        demands().stream()
                .filter(line -> !before.contains(line))
                .filter(line -> before.stream().anyMatch(known -> known.startsWith(ownerOf(line) + ": ")))
                .forEach(line -> broken.add("asked: " + line));
        return broken;
    }

    private static String ownerOf(String member) {
        String name = member.substring(0, member.indexOf('('));
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** All of it, in order. */
    public Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        types.forEach(type -> lines.addAll(lines(type)));
        return lines;
    }

    /** What an implementation of one of its open interfaces has to provide: more would break those that are there. */
    private Set<String> demands() {
        Set<String> lines = new TreeSet<>();
        types.stream()
                .filter(type -> type.isInterface() && !type.isSealed() && !type.isAnnotation())
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .forEach(method -> lines.add(line(type, method))));
        return lines;
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it can be named from outside. */
    private static boolean isOpen(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && isOpen(type.getModifiers())
                && (around == null || isOpen(around));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Set<String> lines(Class<?> type) {
        Set<String> lines = new TreeSet<>();
        lines.add(heading(type));
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> isOpen(field.getModifiers()) && !field.isSynthetic())
                .forEach(field -> lines.add(line(type, field)));
        Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> isOpen(constructor.getModifiers()) && !constructor.isSynthetic())
                .forEach(constructor -> lines.add(line(type, constructor)));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isOpen(method.getModifiers()) && !method.isSynthetic() && !method.isBridge())
                .forEach(method -> lines.add(line(type, method)));
        return lines;
    }

    private static String heading(Class<?> type) {
        StringBuilder line = new StringBuilder(type.getName()).append(": ").append(kind(type));
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            line.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        String interfaces = names(type.getGenericInterfaces());
        line.append(interfaces.isEmpty() ? "" : " implements " + interfaces);
        if (type.isSealed()) {
            line.append(" permits ")
                    .append(Arrays.stream(type.getPermittedSubclasses())
                            .map(Class::getName)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return line.toString();
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "enum";
        }
        String flags = Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract " : "";
        flags += Modifier.isFinal(type.getModifiers()) ? "final " : "";
        if (type.isInterface()) {
            return flags + "interface";
        }
        return flags + (type.isRecord() ? "record" : "class");
    }

    private static String line(Class<?> type, Field field) {
        return type.getName() + "." + field.getName() + ": " + flags(field.getModifiers())
                + field.getGenericType().getTypeName();
    }

    private static String line(Class<?> type, Constructor<?> constructor) {
        return type.getName() + ".new(" + names(constructor.getGenericParameterTypes()) + ")" + thrown(constructor);
    }

    private static String line(Class<?> type, Method method) {
        return type.getName() + "." + method.getName() + "(" + names(method.getGenericParameterTypes()) + "): "
                + flags(method.getModifiers()) + method.getGenericReturnType().getTypeName() + thrown(method);
    }

    private static String thrown(Executable member) {
        String names = names(member.getGenericExceptionTypes());
        return names.isEmpty() ? "" : " throws " + names;
    }

    private static String flags(int modifiers) {
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "");
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", "));
    }
}
